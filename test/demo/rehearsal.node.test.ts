import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {mailStages} from '../../demo/server/casework/mail-stages.js';
import {type Lever, parseScript, scripts} from '../../demo/server/rehearsal/script.js';
import {linhu} from '../../demo/server/world/linhu.js';

const portal = fileURLToPath(new URL('../../demo/portal/', import.meta.url));
const read = (page: string): string => readFileSync(portal + page, 'utf8');

const languages = [
  {lang: 'zh', folder: ''},
  {lang: 'en', folder: 'en/'},
] as const;

/** What can happen to a case besides what the carrier does. */
const OWN = ['received', 'checked', 'printed', 'posted', 'handed-over', 'not-confirmed'];

const failing = (how: object) => ({type: 'failing', method: 'POST', path: '/holds', how});

const codesOf = (lever: Lever | undefined): readonly string[] => {
  if (lever?.type === 'case') return lever.happened;
  return lever?.type === 'case-goes-on' ? lever.happens : [];
};

it('All eight situations can be rehearsed, and whatever can fail for those who build', () => {
  expect(scripts.map(({id}) => id)).toEqual([
    'taken',
    'identity',
    'camera',
    'returned',
    'escalated',
    'slow',
    'down',
    'rush',
    'answers',
    'refusals',
    'changed',
  ]);
});

it('Every way to fail can be played', () => {
  const levers = scripts.flatMap(({steps}) => steps.flatMap(({lever}) => lever ?? []));
  const failures = levers.flatMap((lever) =>
    lever.type === 'failing'
      ? [typeof lever.how === 'string' ? lever.how : String(lever.how.status)]
      : [lever.type],
  );
  // 409 is “taken”, 503 is “down”.
  expect(failures).toEqual(
    expect.arrayContaining(
      'taken 410 412 422 429 down slow silent half cut no-camera rush'.split(' '),
    ),
  );
});

it.each([
  ['a lever that nobody knows', {lever: {type: 'earthquake'}}],
  ['a refusal that the contract does not have', {lever: failing({status: 418, code: 'changed'})}],
  ['a word in one language only', {does: {zh: '话'}}],
  ['a member that nobody knows', {note: 'remember the milk'}],
  ['nothing to be seen', {sees: []}],
])('A script with %s is refused', (_what, part) => {
  const words = {zh: '话', en: 'words'};
  const step = {who: 'machine', does: words, sees: [words], says: words};
  const script = {name: words, trains: words, steps: [step]};
  expect(() => parseScript(script)).not.toThrow();
  expect(() => parseScript({...script, steps: [{...step, ...part}]})).toThrow();
});

describe.each(scripts)('The situation “$id”', ({id, name, steps, trains}) => {
  it.each(languages)('stands on the panel ($lang), readable without script', ({lang, folder}) => {
    const panel = read(`${folder}rehearsal.html`);
    for (const words of [name[lang], trains[lang]]) expect(panel).toContain(`>${words}<`);
    expect(panel).toContain(`id="start-${id}"`);
  });

  it.each(languages)('is played on pages that are there ($lang)', ({folder}) => {
    const pages = steps.flatMap(({page}) => page ?? []);
    expect(pages).toHaveLength(1);
    for (const page of pages) expect(existsSync(portal + folder + page), page).toBe(true);
  });

  it('opens the citizen’s page before anything is pressed there', () => {
    const [first] = steps.flatMap(({acts}) => acts);
    expect(first).toEqual({open: true});
  });

  it('lets only things happen that the office and the carrier know', () => {
    for (const {lever} of steps) {
      for (const code of codesOf(lever))
        expect([...OWN, ...Object.keys(mailStages)]).toContain(code);
      if (lever && 'service' in lever) {
        const fits = linhu.offer.zh.offerings.some(
          ({mode, serviceId}) => mode === lever.mode && serviceId === lever.service,
        );
        expect(fits).toBe(true);
      }
    }
  });

  it('speaks Chinese to Chinese readers, and English to English ones', () => {
    const texts = [name, trains, ...steps.flatMap(({does, says, sees}) => [does, says, ...sees])];
    for (const {zh, en} of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('that switches the camera off is played on a page that can refuse it', () => {
    const isOff = steps.some(({lever}) => lever?.type === 'no-camera');
    const [page = ''] = steps.flatMap((step) => step.page ?? []);
    for (const {folder} of languages) {
      if (isOff) expect(read(folder + page)).toContain('src="/rehearsal-camera.js"');
    }
  });
});
