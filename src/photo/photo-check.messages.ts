import type {Texts} from '../core/messages.js';

/** The English texts of the photo check; every one can be replaced. */
const english = {
  title: 'Check your photo first',
  lead: 'The photo stays on this device: nothing is sent, nothing is stored. It helps you see beforehand what an office would ask about.',
  forWhat: 'For: {name}',
  notOwn:
    'For this document no photos of your own are taken. You can still try what to wear and where to stand.',
  failedTitle: 'The check cannot start',
  failedText:
    'We could not load what it needs. You can come without it: an office looks at every photo anyway.',
  general: 'We could not read this office’s own rules. These are the general ones.',
  retry: 'Try again',
  loading: 'One moment…',

  choose: 'Choose a photo',
  take: 'Take a photo now',
  chooseOther: 'Choose another photo',
  takeOther: 'Take another photo',
  looking: 'Looking at the photo, on this device…',

  cameraTitle: 'Your camera',
  cameraAsks: 'Your browser asks whether this page may use the camera.',
  cameraHint:
    'Stand in front of a plain, light wall, one step away from it. Hold the camera level with your eyes.',
  preview: 'What the camera sees, as in a mirror',
  shoot: 'Take the photo',
  turnCamera: 'Use the other camera',
  closeCamera: 'Turn the camera off',
  cameraRefused:
    'This page may not use the camera. You can allow it in the browser’s settings, or choose a photo.',
  cameraMissing: 'No camera was found here. You can choose a photo.',
  cameraBusy:
    'The camera does not answer; another program may be using it. Close that and try again, or choose a photo.',

  resultTitle: 'What we see',
  allRight: 'Everything we can measure looks right.',
  someCheck: {one: 'One thing to look at.', other: '{count} things to look at.'},
  someFail: 'The file itself has to change.',
  someCut: 'It has to be cut to size; we do that for you.',
  picture: 'Your photo, {width} by {height} pixels',
  failGroup: 'The file has to change',
  checkGroup: 'Look at this',
  cutGroup: 'Cutting puts this right',
  unknownGroup: 'We could not tell',
  passGroup: 'Looks right',
  measured: 'Measured: {value}.',
  measuredAsked: 'Measured: {value}. Asked: {band}.',
  asked: 'Asked: {band}.',
  between: '{min} to {max}',
  atLeast: 'at least {min}',
  atMost: 'at most {max}',
  from: 'From: {sources}. Certainty: {certainty}. Read on {date}.',
  why: 'Where this is from',
  fromUs: 'A limit of this kit, not of an office: the same for every document.',
  high: 'high',
  medium: 'medium',
  low: 'low',
  lightness: '{value} of 100 light',
  difference: '{value} apart in colour',
  sharp: '{value} sharp',
  faces: {one: '{count} face', other: '{count} faces'},
  pixels: '{value} px',
  noType: 'not a picture that we know',

  decideTitle: 'A person decides',
  decide:
    'This check only advises. Who works at the office looks at the photo, and may take one you were warned about.',
  use: 'Use this photo',
  useAnyway: 'Use it anyway',
  used: 'This photo goes with your form.',
  usedAlone: 'This is your photo.',
  askOffice: 'Ask the office: {phone}',
  missing: 'Choose or take a photo.',

  selfTitle: 'Look yourself',
  selfHint: 'A machine cannot tell these. Look, and tick.',
  'eyes.open': 'Both eyes are open and look into the camera',
  'mouth.closed': 'The mouth is closed, the face calm',
  'glasses.glare': 'No light is mirrored in the glasses, the frame covers no eye',
  'hair.ears': 'Hair covers neither eyebrows nor ears',
  'face.shadow': 'No shadow falls across the face',

  cropTitle: 'Cut to size',
  cropHint:
    'We only cut and scale; we change nothing about you or the wall. The result: {width} × {height} pixels, JPEG.',
  crop: 'Cut to size for me',
  cropNow: 'Cut here',
  uncrop: 'Back to the whole photo',
  cropLeave: 'Leave it whole',
  cropSize: 'Size of the frame',
  cropAcross: 'Frame to the side',
  cropDown: 'Frame up or down',
  cropFailed: 'This device could not cut the photo. Use it whole, or cut it on another device.',
  crown: 'Top of the head: {value} from the upper edge',
  crownHint: 'Is the line not at the top of the head, without the hair’s height? Move it.',

  undecodable: 'This browser cannot open the file, so we could only look at its kind and size.',
  heic: 'This is an iPhone’s HEIC file, which this browser cannot open. Take the photo here, or set the iPhone to JPEG: Settings, Camera, Formats, “Most Compatible”.',
  'no-face': 'We could not find the face, which this needs.',
  unsure: 'The photo may lie on its side, or the face is turned. Turn it upright and try again.',
  'no-detector': 'The part that finds faces did not load. Everything else was checked.',
  several:
    'We see more than one face. Only you may be in the picture; look at posters and mirrors behind you, too.',
  none: 'We found no face. Come closer, with light on your face.',
  'no-outline':
    'Hair and wall are too alike to see where the head ends. Put the line at the top of the head yourself.',
  'uncertain-rule': 'This rule is not certain: ask the office.',
  'side-light':
    'One side is lighter than the other. Face the window, and turn off lamps at the side.',

  'file.format': 'Kind of file',
  'file.bytes': 'Size of the file',
  'image.pixels': 'Pixels',
  'image.aspect': 'Shape of the picture',
  'background.lightness': 'How light the wall is',
  'background.tint': 'Colour of the wall',
  'background.uniformity': 'How even the wall is',
  'clothing.contrast': 'Clothes against the wall',
  'exposure.over': 'Not too bright',
  'exposure.under': 'Not too dark',
  sharpness: 'Sharpness',
  'face.count': 'One face',
  'head.height': 'Height of the head',
  'head.width': 'Width of the face',
  'head.top': 'Space above the head',
  'head.chin': 'Space below the chin',
  'head.centre': 'Head in the middle',
  'head.roll': 'Head upright',
  'eyes.height': 'Height of the eyes',
  'eyes.interEye': 'From eye to eye',

  'file.format.fix': 'Save it as the kind asked for, or take the photo here.',
  'file.bytes.fix': 'Use a photo straight from the camera, not one sent through a chat.',
  'image.pixels.fix': 'Use a photo straight from the camera, not one sent through a chat.',
  'image.aspect.fix': 'Leave the shape as the camera makes it, or have it cut.',
  'background.lightness.fix':
    'Stand in front of a lighter wall, near a window, with light on the wall, too.',
  'background.tint.fix': 'Stand in front of a white wall. Daylight colours it less than a lamp.',
  'background.uniformity.fix':
    'Stand one step away from the wall, so that no shadow falls on it, with nothing behind you.',
  'clothing.contrast.fix':
    'Put on a darker top: this one runs into the wall. Many offices lend one.',
  'exposure.over.fix': 'Go out of the sun or turn off the flash: parts of the face are white.',
  'exposure.under.fix': 'Face a window, so that light falls on you and the wall.',
  'sharpness.fix': 'Wipe the lens, hold still, let somebody else hold the camera.',
  'face.count.fix': 'Look straight into the camera, alone.',
  'head.height.fix': 'Come closer or step back, or have it cut.',
  'head.width.fix': 'Come closer or step back, or have it cut.',
  'head.top.fix': 'Leave some wall above the head.',
  'head.chin.fix': 'Show the shoulders, too.',
  'head.centre.fix': 'Stand in the middle.',
  'head.roll.fix': 'Hold the head and the camera straight.',
  'eyes.height.fix': 'Hold the camera level with your eyes, or have it cut.',
  'eyes.interEye.fix': 'Come closer, or use a better camera.',
} as const satisfies Texts;

/** The texts of the photo check by key. */
export type PhotoCheckTexts = typeof english;

export default english;
