import jsQR from 'jsqr';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type Locator, page} from 'vitest/browser';
import {Checklist, freshVisit, gone, patience, shown} from './checklist-harness.js';
import {clothes} from './stall-service.js';

beforeEach(freshVisit);
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
  freshVisit();
});

const linkField = (list: Checklist): Locator =>
  list.view.getByRole('textbox', {name: 'Link to this list'});
const code = (list: Checklist): Locator => list.view.getByRole('img', {name: 'Link to this list'});

async function openPanel(list: Checklist): Promise<string> {
  await list.button('Send to family').click();
  await shown(linkField(list));
  return (linkField(list).element() as HTMLInputElement).value;
}

/** What a telephone reads from the screen. */
async function scanned(drawing: Locator): Promise<string | undefined> {
  const shot = await page.screenshot({element: drawing, base64: true, save: false});
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const {data, height, width} = context.getImageData(0, 0, image.width, image.height);
  return jsQR(data, width, height, {inversionAttempts: 'dontInvert'})?.data;
}

/** This device has a share sheet. */
function withShareSheet(share: (data: ShareData) => Promise<void>) {
  const spy = vi.fn(share);
  Object.defineProperty(navigator, 'share', {value: spy, configurable: true});
  return spy;
}

describe('the panel', () => {
  it('opens and closes at its button, which says which', async () => {
    const list = await Checklist.open({answers: clothes});
    const button = list.button('Send to family');
    await expect.element(button, patience).toHaveAttribute('aria-expanded', 'false');
    await openPanel(list);
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await button.click();
    await gone(linkField(list));
  });

  it('follows the answers while it is open', async () => {
    const list = await Checklist.open({answers: clothes});
    await openPanel(list);
    await list.change('What do you sell?');
    await list.choose('Food');
    const link = () => (linkField(list).element() as HTMLInputElement).value;
    await expect.poll(link, patience).toContain('goods=food');
  });

  it('copies the link, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const list = await Checklist.open({answers: clothes});
    const link = await openPanel(list);
    await list.button('Copy the link').click();
    await expect.poll(() => list.spoken, patience).toEqual(['The link is copied']);
    expect(write).toHaveBeenCalledExactlyOnceWith(link);
    await list.says('The link is copied');
  });

  it('selects the link where the browser does not let us copy, so that one key does', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('denied', 'NotAllowedError'),
    );
    const list = await Checklist.open({answers: clothes});
    const link = await openPanel(list);
    await list.button('Copy the link').click();
    const field = linkField(list).element() as HTMLInputElement;
    await expect.poll(() => list.focused === field, patience).toBe(true);
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).toBe(link);
    expect(list.spoken).toEqual([]);
  });

  it('cannot be written into', async () => {
    const list = await Checklist.open({answers: clothes});
    await openPanel(list);
    await expect.element(linkField(list)).toHaveAttribute('readonly');
  });
});

describe('the system’s share sheet', () => {
  it('is not offered where there is none', async () => {
    const list = await Checklist.open({answers: clothes});
    await openPanel(list);
    await gone(list.button('Send the link'));
  });

  it('gets the name of the service and the link', async () => {
    const share = withShareSheet(() => Promise.resolve());
    const list = await Checklist.open({answers: clothes});
    const url = await openPanel(list);
    await list.button('Send the link').click();
    expect(share).toHaveBeenCalledExactlyOnceWith({title: 'A stall on the market', url});
  });

  it('can be closed again without anything going wrong', async () => {
    withShareSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const list = await Checklist.open({answers: clothes});
    await openPanel(list);
    await list.button('Send the link').click();
    await list.says('Link to this list');
    await shown(list.button('Send the link'));
  });
});

describe('the code for a telephone’s camera', () => {
  it.each(['light', 'dark'])('can be read on a %s page, and is the link', async (scheme) => {
    const list = await Checklist.open({answers: clothes});
    list.around.style.colorScheme = scheme;
    const link = await openPanel(list);
    await shown(code(list));
    expect(await scanned(code(list))).toBe(link);
    await list.says('Or scan this with a phone');
  });

  it('follows the answers', async () => {
    const list = await Checklist.open({answers: clothes});
    await openPanel(list);
    await shown(code(list));
    await list.change('How many people help you?');
    await list.write('3');
    await list.says('0 of 3 ready');
    await shown(code(list));
    await expect.poll(() => scanned(code(list)), patience).toContain('helpers=3');
  });

  it('is left out where the link is too long for one', async () => {
    history.replaceState(null, '', `${location.pathname}?${'x'.repeat(4000)}`);
    const list = await Checklist.open({answers: clothes});
    await openPanel(list);
    await list.element.updateComplete;
    await gone(code(list));
    await shown(list.button('Copy the link'));
    await list.saysNo('Or scan this with a phone');
  });
});
