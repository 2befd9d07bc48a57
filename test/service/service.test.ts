import {html, type TemplateResult} from 'lit';
import {afterEach, beforeEach, describe, expect, it, type MockInstance, vi} from 'vitest';
import {
  defineElements,
  type Service,
  serviceElements,
  type ServiceProvider,
} from '../../src/service/index.js';
import {badge, atHome, toTheCounter} from './summary-service.js';
import {patience, Summary} from './summary-harness.js';

/** The page's network: what each address answers, and what was asked for. */
let files: Record<string, unknown>;
let asked: string[];
let warn: MockInstance<typeof console.warn>;

beforeEach(() => {
  files = {};
  asked = [];
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(window, 'fetch').mockImplementation((input) => {
    const {pathname} = new URL(input as string | URL);
    asked.push(pathname);
    const file = files[pathname];
    return Promise.resolve(
      file === undefined ? new Response('', {status: 404}) : new Response(JSON.stringify(file)),
    );
  });
});
afterEach(() => void vi.restoreAllMocks());

const inside = html`<zt-service-summary data-testid="summary"></zt-service-summary>
  <service-asking></service-asking>`;
const named = (office: string) => ({...badge, provider: {name: office, phone: office}});
const around = ({around: page}: Summary): Service => page.querySelector('zt-service')!;
const planOf = ({asking}: Summary) => asking.plan.value;

/** Opens a page and waits until the definition of this office is shown inside. */
async function shows(office: string, body: TemplateResult): Promise<Summary> {
  const summary = await Summary.on(body);
  await summary.says(`Phone ${office}`);
  return summary;
}

describe('what is inside a service', () => {
  it('is given the definition that the page has set', async () => {
    await shows('1', html`<zt-service .definition=${named('1')}>${inside}</zt-service>`);
    expect(asked).toEqual([]);
  });

  it('is given the definition from a file', async () => {
    files['/badge.json'] = named('2');
    await shows('2', html`<zt-service src="/badge.json">${inside}</zt-service>`);
  });

  it('is given the definition that is written into the page', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.slot = 'definition';
    script.textContent = JSON.stringify(named('3'));
    await shows('3', html`<zt-service>${script}${inside}</zt-service>`);
    expect(asked).toEqual([]);
  });

  it('is given what the portal’s back end knows under an id', async () => {
    files['/api/services/badge'] = named('4');
    await shows(
      '4',
      html`<zt-portal src="/api"><zt-service service="badge">${inside}</zt-service></zt-portal>`,
    );
  });

  it('is given what the page’s own provider knows under an id', async () => {
    const provider: ServiceProvider = {getService: (id) => Promise.resolve(named(`5 ${id}`))};
    await shows(
      '5 badge',
      html`<zt-service service="badge" .provider=${provider}>${inside}</zt-service>`,
    );
  });

  it('is given what is set before what is written, the file before the id', async () => {
    files['/badge.json'] = named('2');
    files['/api/services/badge'] = named('4');
    const summary = await shows(
      '2',
      html`<zt-portal src="/api">
        <zt-service src="/badge.json" service="badge">${inside}</zt-service>
      </zt-portal>`,
    );
    around(summary).definition = named('1');
    await summary.says('Phone 1');
    expect(asked).toEqual(['/badge.json']);
  });

  it('may name another definition for itself, and then answers for itself', async () => {
    const summary = await shows(
      '6',
      html`<zt-service .definition=${named('1')} .answers=${atHome}>
        <zt-service-summary .definition=${named('6')}></zt-service-summary>
      </zt-service>`,
    );
    await summary.tripsAre('0 or 1 It depends on 2 more answers.');
  });

  it('turns to the next definition with the answers that fit it', async () => {
    const summary = await Summary.open({answers: atHome});
    await summary.tripsAre('0 trips. Nothing to travel for.');
    const questions = badge.questions!.filter(({id}) => id !== 'child');
    around(summary).definition = {...badge, questions, fees: [], tips: []};
    await expect
      .poll(() => around(summary).answers, patience)
      .toEqual({camera: true, abroad: false});
    await summary.tripsAre('0 trips. Nothing to travel for.');
  });
});

describe('the answers', () => {
  it('that were set before the element was there arrive', async () => {
    // A tag of which nothing is known yet; the page’s script sets what it knows.
    const service = document.createElement('early-service') as Service;
    Object.assign(service, {answers: atHome, definition: badge});
    document.body.append(service);
    defineElements(serviceElements, {prefix: 'early'});
    await expect.poll(() => service.answers, patience).toEqual(atHome);
    service.remove();
  });

  it('reach everything inside, and a booking is told which ways are open', async () => {
    const summary = await Summary.open();
    await summary.tripsAre('0 or 1 It depends on 2 more answers.');
    for (const [question, answer] of Object.entries(toTheCounter))
      summary.asking.answer(question, answer);
    await summary.tripsAre('1 trip Your face is compared with the photo');
    expect(around(summary).answers).toEqual(toTheCounter);
    await expect
      .poll(() => planOf(summary), patience)
      .toEqual({serviceId: 'badge', channels: ['counter'], bring: ['Photo']});
  });

  it('that are no answers to this service do not count', async () => {
    const summary = await Summary.open({answers: {camera: 'perhaps', abroad: false, moon: 1}});
    await summary.tripsAre('0 or 1 It depends on one more answer.');
    expect(around(summary).answers).toEqual({abroad: false});
  });

  it('are forgotten when the next person comes to a kiosk', async () => {
    const summary = await Summary.on(
      html`<zt-portal kiosk>
        <zt-service .definition=${badge} .answers=${atHome}>${inside}</zt-service>
      </zt-portal>`,
    );
    await summary.tripsAre('0 trips. Nothing to travel for.');
    summary.around.querySelector('zt-portal')!.endSession();
    await summary.tripsAre('0 or 1 It depends on 2 more answers.');
    expect(around(summary).answers).toEqual({});
    expect(summary.spoken).toEqual([]);
  });
});

describe('a faulty definition', () => {
  const words = html`<zt-service-summary><p>Call 0573-0000-0110</p></zt-service-summary>`;
  const faulty = {...badge, documents: {photo: {name: 7}}};

  it('is told to its author by the path, while the citizen keeps the author’s words', async () => {
    files['/badge.json'] = faulty;
    const summary = await Summary.on(html`<zt-service src="/badge.json">${words}</zt-service>`);
    await summary.says('This cannot be shown at the moment');
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringContaining('<zt-service>: documents.photo.name: must be a text'),
    ]);
    expect(summary.root.textContent).not.toContain('documents.photo');
    const author = summary.around.querySelector('p')!;
    expect(author.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  it('costs nobody the page: a mended one is shown', async () => {
    const summary = await Summary.on(html`<zt-service .definition=${faulty}>${words}</zt-service>`);
    await summary.says('This cannot be shown at the moment');
    around(summary).definition = badge;
    await summary.says('Trips for you');
  });

  it('that is no JSON is told, too', async () => {
    const script = document.createElement('script');
    Object.assign(script, {type: 'application/json', slot: 'definition', textContent: '{"id": '});
    const summary = await Summary.on(html`<zt-service>${script}${words}</zt-service>`);
    await summary.says('This cannot be shown at the moment');
    expect(warn.mock.calls.flat()).toEqual([expect.stringContaining('definition of <zt-service>')]);
  });
});
