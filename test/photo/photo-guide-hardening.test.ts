import {expect as expectA11y} from '@open-wc/testing';
import {describe, expect, it, vi} from 'vitest';
import type {Loan, PhotoStandard} from '../../src/photo/standard.model.js';
import {listenersOf} from '../support/left-behind.js';
import {Guide, patience, providing} from './guide-harness.js';
import {atLinhu, libraryCard, linhu} from './sample-standard.js';

const markup = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>';

/** The library card, where every text is markup and every link a script. */
function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'url') return 'javascript:window.harmed=true';
    if (key === 'colour') return 'url(https://evil.example/spy)';
    return /^(en|norm|size|phone)$/.test(key) ? value + markup : value;
  }
  if (Array.isArray(value)) return value.map((each) => poison(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poison(each, name)]),
  );
}

describe('what rules say', () => {
  it('is text, whatever it looks like, and neither a script nor a colour is an address', async () => {
    const guide = await Guide.open({standard: poison(atLinhu) as PhotoStandard});
    await guide.says('Get ready');
    expect(guide.root.querySelector('img, script')).toBeNull();
    expect(guide.root.textContent).toContain(markup);
    expect(window).not.toHaveProperty('harmed');
    expect(guide.links.filter((link) => /script/i.test(link))).toEqual(
      // Of a phone number only digits are left.
      [],
    );
    expect(guide.root.innerHTML).not.toContain('evil.example');
  });

  it('may name sources that every object has, or that nobody knows', async () => {
    const strange = {value: 6, certainty: 'high', sources: ['toString', 'nowhere']} as const;
    const guide = await Guide.open({standard: {...libraryCard, recencyMonths: strange}});
    await guide.says('At most 6 months');
    expect(guide.root.textContent).not.toContain('How old it may be:');
  });

  it('may be almost nothing', async () => {
    const {country, id, name, sources, version} = libraryCard;
    const bare = {country, id, name, sources, version, advice: [], exceptions: []};
    const guide = await Guide.open({standard: bare});
    await guide.says('A person decides');
    expect(guide.headings).toEqual(['2 Library card: your photo', '3 A person decides']);
  });
});

describe('an office that lends 500 things', () => {
  it('has five in sight, and each size can be wanted', async () => {
    const loans = Array.from({length: 500}, (_, index): Loan => {
      const sizes = [{size: `S${index}`, count: 1}];
      return {id: `${index}`, kind: 'clothes', name: `Coat ${index}`, isReservable: true, sizes};
    });
    const guide = await Guide.open({standard: {...atLinhu, office: {...linhu, loans}}});
    await guide.says('Coat 4');
    const inSight = [...guide.root.querySelectorAll('.loan')].filter((each) =>
      each.checkVisibility({contentVisibilityAuto: true}),
    );
    expect(inSight).toHaveLength(5);
    guide.root.querySelectorAll<HTMLElement>('.sizes button')[499]!.click();
    await guide.says('Say at the counter: size S499.');
  });
});

describe('connecting and removing it 200 times', () => {
  it('leaves no listener on window and document, and loses nothing', async () => {
    const guide = await Guide.open();
    await guide.box(/A dark top/).click();
    await guide.says('1 of 2 ready');
    guide.element.remove();
    const counts = [listenersOf(window), listenersOf(document)];
    for (let round = 0; round < 100; round++) {
      guide.around.append(guide.element);
      await guide.element.updateComplete;
      guide.element.remove();
      const fresh = document.createElement('zt-photo-guide');
      Object.assign(fresh, {provider: providing(atLinhu), standard: 'library-card'});
      document.body.append(fresh);
      fresh.remove();
    }
    for (const each of counts) expect([...each.values()].filter((left) => left !== 0)).toEqual([]);
    vi.restoreAllMocks();
    guide.around.append(guide.element);
    await guide.says('1 of 2 ready');
  }, 60_000);
});

describe('for everybody', () => {
  it('passes axe when everything is open', async () => {
    const guide = await Guide.open();
    await guide.colour('White').click();
    await guide.button('Put size M aside').click();
    for (const each of guide.root.querySelectorAll('details')) each.open = true;
    await expectA11y(guide.element).to.be.accessible();
  });

  it.each([320, 800])('needs no scrolling sideways at %i px, in large text, too', async (width) => {
    const guide = await Guide.open();
    await guide.says('Get ready');
    guide.around.setAttribute('style', `inline-size:${width}px;font-size:200%`);
    await expect
      .poll(() => guide.element.scrollWidth <= guide.element.clientWidth, patience)
      .toBe(true);
  });
});
