/** What the check has to say of every drawn picture, for China's passport and permits. */
import type {RuleId, Verdict} from '../../src/photo/report.model.js';
import {HAIRS, type Hair, SKINS, type Skin, SOMEBODY} from './drawn/figure.js';
import type {Degradation} from './drawn/raster.js';
import {type Scene, scene} from './drawn/scene.js';

/** Verdicts by rule. */
export type Verdicts = Readonly<Partial<Record<RuleId, Verdict>>>;

/** A drawn picture, and what has to be said of it. */
export interface DrawnCase {
  readonly name: string;
  readonly scene: Scene;
  readonly spoilt?: Degradation;
  readonly expected: Verdicts;
}

const AS_ASKED: Verdicts = {
  'file.format': 'pass',
  'file.bytes': 'pass',
  'image.pixels': 'pass',
  'image.aspect': 'pass',
  'face.count': 'pass',
  'head.width': 'pass',
  'head.height': 'pass',
  'head.top': 'pass',
  'head.chin': 'pass',
  'head.centre': 'pass',
  'head.roll': 'pass',
  'eyes.interEye': 'pass',
  'background.lightness': 'pass',
  'background.tint': 'pass',
  'background.uniformity': 'pass',
  'clothing.contrast': 'pass',
  'exposure.over': 'pass',
  'exposure.under': 'pass',
  sharpness: 'pass',
};

const all = (pattern: RegExp, verdict: Verdict): Verdicts =>
  Object.fromEntries(
    Object.keys(AS_ASKED)
      .filter((rule) => pattern.test(rule))
      .map((rule) => [rule, verdict]),
  );

/** Nobody can tell where white hair ends and a white wall begins. */
const NO_CROWN: Verdicts = {'head.height': 'unknown', 'head.top': 'unknown'};
const NO_FACE: Verdicts = all(/^(head|eyes|clothing|exposure|sharpness)/, 'unknown');
const ON_ITS_SIDE: Verdicts = {...NO_FACE, ...all(/^(face|background)/, 'unknown')};
const LANDSCAPE: Verdicts = {'image.pixels': 'fail', 'image.aspect': 'fail'};

type Line = readonly [string, Scene, Degradation, Verdicts];

/** Two people side by side: the smaller they are, the less sure is the net. */
const twoPeople = (scales: readonly number[]): Line[] =>
  scales.map((scale) => [
    `two people at ${scale} of the size asked for`,
    {people: [-90, 90].map((x) => ({...SOMEBODY, x, y: 30, scale})), wall: '#ffffff'},
    {},
    {
      'face.count': 'check',
      'background.uniformity': 'unknown',
      ...all(/^(head\.(width|height|top|centre)|eyes)/, 'check'),
    },
  ]);

/** One line a picture: how it was spoilt, and the verdicts that are not “looks right”. */
const LINES: readonly Line[] = [
  ['as asked', scene(), {}, {}],
  ['light grey wall', scene({}, '#dcdcdc'), {}, {}],
  ['light blue wall', scene({}, '#64c5ff'), {}, {}],
  ['red top', scene({clothes: '#b3202c'}), {}, {}],
  [
    'dark',
    scene(),
    {filter: 'brightness(0.35)'},
    {'background.lightness': 'check', 'exposure.under': 'check'},
  ],
  ['over-exposed', scene(), {filter: 'brightness(1.7)'}, {'exposure.over': 'check'}],
  ['blurred', scene(), {filter: 'blur(5px)'}, {sharpness: 'check'}],
  ['tilted right', scene({tilt: 15}), {}, {'head.roll': 'check', 'head.centre': 'check'}],
  ['tilted left', scene({tilt: -12}), {}, {'head.roll': 'check', 'head.centre': 'check'}],
  ['turned by 90°', scene(), {turns: 1}, {...ON_ITS_SIDE, ...LANDSCAPE}],
  ['turned by 180°', scene(), {turns: 2}, ON_ITS_SIDE],
  ['turned by 270°', scene(), {turns: 3}, {...ON_ITS_SIDE, ...LANDSCAPE}],
  ...twoPeople([0.5, 0.55, 0.6]),
  ['nobody', {people: [], wall: '#ffffff'}, {}, {...NO_FACE, 'face.count': 'check'}],
  ['far', scene({scale: 0.4, y: 60}), {}, all(/^(head\.(width|height|top)|eyes)/, 'check')],
  ['close', scene({scale: 1.3}), {}, all(/^head\.(width|height|top)/, 'check')],
  [
    'white top before a white wall',
    scene({clothes: '#f2f2f2'}),
    {},
    {'clothing.contrast': 'check'},
  ],
  ['pink top before a white wall', scene({clothes: '#ffd6de'}), {}, {'clothing.contrast': 'check'}],
  [
    'wall lit from the left',
    scene({}, ['#ffffff', '#8a8a8a']),
    {},
    {'background.lightness': 'check', 'background.uniformity': 'check'},
  ],
  ['white hair before a white wall', scene({hair: HAIRS.white}), {}, NO_CROWN],
  ['white hair before a blue wall', scene({hair: HAIRS.white}, '#64c5ff'), {}, {}],
  ['yellowish wall', scene({}, '#fff0d2'), {}, {'background.tint': 'check'}],
  ['dark wall', scene({}, '#8a8a8a'), {}, {'background.lightness': 'check'}],
  [
    'dark skin before a dark wall',
    scene({skin: SKINS.dark}, '#8a8a8a'),
    {},
    {'background.lightness': 'check'},
  ],
];

/** Every kind of spoilt picture. */
export const verdictTable: readonly DrawnCase[] = LINES.map(([name, drawn, spoilt, differs]) => ({
  name,
  scene: drawn,
  spoilt,
  expected: {...AS_ASKED, ...differs},
}));

/** A picture that is as asked, of somebody with this skin and hair. */
export interface GroupCase extends DrawnCase {
  readonly skin: Skin;
  readonly hair: Hair;
}

const keys = <K extends string>(of: Readonly<Record<K, string>>): K[] => Object.keys(of) as K[];

/** The same picture of everybody: whatever it says must not depend on who it shows. */
export const groupTable: readonly GroupCase[] = keys(SKINS).flatMap((skin) =>
  keys(HAIRS).map((hair) => ({
    name: `${skin} skin, ${hair} hair`,
    skin,
    hair,
    scene: scene({skin: SKINS[skin], hair: HAIRS[hair]}),
    expected: {...AS_ASKED, ...(hair === 'white' ? NO_CROWN : {})},
  })),
);
