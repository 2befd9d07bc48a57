/** Français. La photo ne quitte pas l’appareil, on la regarde d’abord soi-même. */
import type {Translation} from '../../core/messages.js';
import type {PhotoCheckTexts} from '../../photo/photo-check.messages.js';

const photoCheck: Translation<PhotoCheckTexts> = {
  title: 'Vérifiez d’abord votre photo',
  lead: 'La photo reste sur cet appareil : rien n’est envoyé, rien n’est gardé. Vous voyez d’avance ce qu’un bureau pourrait demander.',
  forWhat: 'Pour : {name}',
  notOwn:
    'Pour ce document, votre propre photo n’est pas acceptée. Vous pouvez quand même essayer comment vous habiller et où vous placer.',
  failedTitle: 'La vérification ne démarre pas',
  failedText:
    'Nous n’avons pas pu charger ce qu’il faut. Vous pouvez venir sans : au bureau, on regarde chaque photo de toute façon.',
  general: 'Nous n’avons pas pu lire les règles de ce bureau. Voici les règles générales.',
  retry: 'Réessayer',
  loading: 'Un instant…',

  choose: 'Choisir une photo',
  take: 'Prendre une photo',
  chooseOther: 'Choisir une autre photo',
  takeOther: 'Reprendre une photo',
  looking: 'Nous regardons la photo, sur cet appareil…',

  cameraTitle: 'Votre caméra',
  cameraAsks: 'Votre navigateur demande si cette page peut utiliser la caméra.',
  cameraHint:
    'Placez-vous devant un mur uni et clair, à un pas du mur. Tenez l’appareil à hauteur des yeux.',
  preview: 'Ce que voit la caméra, comme dans un miroir',
  shoot: 'Prendre la photo',
  turnCamera: 'Utiliser l’autre caméra',
  closeCamera: 'Éteindre la caméra',
  cameraRefused:
    'Cette page ne peut pas utiliser la caméra. Autorisez-la dans les réglages du navigateur, ou choisissez une photo.',
  cameraMissing: 'Aucune caméra ici. Vous pouvez choisir une photo.',
  cameraBusy:
    'La caméra ne répond pas. Un autre programme l’utilise peut-être. Fermez-le et réessayez, ou choisissez une photo.',

  resultTitle: 'Ce que nous voyons',
  allRight: 'Tout ce que nous pouvons mesurer paraît bon.',
  someCheck: {
    one: '{count} point à regarder.',
    many: '{count} de points à regarder.',
    other: '{count} points à regarder.',
  },
  someFail: 'Il faut changer le fichier lui-même.',
  someCut: 'Il faut la recadrer. Nous le faisons pour vous.',
  picture: 'Votre photo, {width} sur {height} pixels',
  failGroup: 'Le fichier doit changer',
  checkGroup: 'À regarder',
  cutGroup: 'Le recadrage corrige cela',
  unknownGroup: 'Nous n’avons pas pu le savoir',
  passGroup: 'Paraît bon',
  measured: 'Mesuré : {value}.',
  measuredAsked: 'Mesuré : {value}. Demandé : {band}.',
  asked: 'Demandé : {band}.',
  between: '{min} à {max}',
  atLeast: 'au moins {min}',
  atMost: 'au plus {max}',
  from: 'Source : {sources}. Certitude : {certainty}. Lu le {date}.',
  why: 'D’où cela vient',
  fromUs: 'Une limite de cet outil, pas d’un bureau. Elle est la même pour tous les documents.',
  high: 'élevée',
  medium: 'moyenne',
  low: 'faible',
  lightness: 'clarté {value} sur 100',
  difference: 'écart de couleur {value}',
  sharp: 'netteté {value}',
  faces: {one: '{count} visage', many: '{count} de visages', other: '{count} visages'},
  pixels: '{value} pixels',
  noType: 'pas une image que nous connaissons',

  decideTitle: 'Une personne décide',
  decide:
    'Ceci n’est qu’un conseil. Au bureau, une personne regarde la photo. Elle peut accepter une photo malgré nos remarques.',
  use: 'Utiliser cette photo',
  useAnyway: 'L’utiliser quand même',
  used: 'Cette photo part avec votre formulaire.',
  usedAlone: 'Voici votre photo.',
  askOffice: 'Demandez au bureau : {phone}',
  missing: 'Choisissez ou prenez une photo.',

  selfTitle: 'Regardez vous-même',
  selfHint: 'Une machine ne peut pas le dire. Regardez, et cochez.',
  'eyes.open': 'Les deux yeux sont ouverts et regardent la caméra',
  'mouth.closed': 'La bouche est fermée, le visage calme',
  'glasses.glare': 'Pas de reflet dans les lunettes, la monture ne cache pas les yeux',
  'hair.ears': 'Les cheveux ne cachent ni les sourcils ni les oreilles',
  'face.shadow': 'Pas d’ombre sur le visage',

  cropTitle: 'Recadrer',
  cropHint:
    'Nous changeons seulement le cadre et la taille. Rien ne change sur vous ni sur le mur. Résultat : {width} × {height} pixels, JPEG.',
  crop: 'Recadrer pour moi',
  cropNow: 'Recadrer ici',
  uncrop: 'Revenir à la photo entière',
  cropLeave: 'La laisser entière',
  cropSize: 'Taille du cadre',
  cropAcross: 'Cadre à gauche ou à droite',
  cropDown: 'Cadre en haut ou en bas',
  cropFailed:
    'Cet appareil n’a pas pu recadrer la photo. Utilisez-la entière, ou recadrez-la sur un autre appareil.',
  crown: 'Sommet du crâne : à {value} du bord supérieur',
  crownHint: 'La ligne n’est pas au sommet du crâne, sans compter les cheveux ? Déplacez-la.',

  undecodable:
    'Ce navigateur ne peut pas ouvrir le fichier. Nous n’avons vu que son type et sa taille.',
  heic: 'C’est un fichier HEIC d’iPhone, que ce navigateur ne peut pas ouvrir. Prenez la photo ici, ou réglez l’iPhone : Réglages, Appareil photo, Formats, « Le plus compatible ».',
  'no-face': 'Nous n’avons pas trouvé le visage. Il le faut pour cela.',
  unsure: 'La photo est peut-être couchée, ou le visage est tourné. Mettez-la droite et réessayez.',
  'no-detector': 'La partie qui trouve les visages n’a pas été chargée. Le reste est vérifié.',
  several:
    'Nous voyons plus d’un visage. Vous devez être la seule personne sur la photo. Pensez aux affiches et aux miroirs derrière vous.',
  none: 'Nous n’avons trouvé aucun visage. Approchez-vous, avec de la lumière sur le visage.',
  'no-outline':
    'Les cheveux et le mur se ressemblent trop pour voir où finit la tête. Mettez vous-même la ligne au sommet du crâne.',
  'uncertain-rule': 'Cette règle n’est pas sûre : demandez au bureau.',
  'side-light':
    'Un côté est plus clair que l’autre. Mettez-vous face à la fenêtre et éteignez les lampes de côté.',

  'file.format': 'Type de fichier',
  'file.bytes': 'Taille du fichier',
  'image.pixels': 'Nombre de pixels',
  'image.aspect': 'Forme de l’image',
  'background.lightness': 'Clarté du mur',
  'background.tint': 'Couleur du mur',
  'background.uniformity': 'Mur uni',
  'clothing.contrast': 'Vêtement sur le mur',
  'exposure.over': 'Pas trop clair',
  'exposure.under': 'Pas trop sombre',
  sharpness: 'Netteté',
  'face.count': 'Un seul visage',
  'head.height': 'Hauteur de la tête',
  'head.width': 'Largeur du visage',
  'head.top': 'Espace au-dessus de la tête',
  'head.chin': 'Espace sous le menton',
  'head.centre': 'Tête au milieu',
  'head.roll': 'Tête droite',
  'eyes.height': 'Hauteur des yeux',
  'eyes.interEye': 'D’un œil à l’autre',

  'file.format.fix': 'Enregistrez-la dans le type demandé, ou prenez la photo ici.',
  'file.bytes.fix': 'Prenez une photo qui vient droit de l’appareil, pas d’une messagerie.',
  'image.pixels.fix': 'Prenez une photo qui vient droit de l’appareil, pas d’une messagerie.',
  'image.aspect.fix': 'Laissez la forme que fait l’appareil, ou faites-la recadrer.',
  'background.lightness.fix':
    'Placez-vous devant un mur plus clair, près d’une fenêtre, avec de la lumière aussi sur le mur.',
  'background.tint.fix':
    'Placez-vous devant un mur blanc. La lumière du jour le colore moins qu’une lampe.',
  'background.uniformity.fix':
    'Placez-vous à un pas du mur, pour que votre ombre ne tombe pas dessus, sans rien derrière vous.',
  'clothing.contrast.fix':
    'Mettez un haut plus foncé : celui-ci se confond avec le mur. Beaucoup de bureaux en prêtent un.',
  'exposure.over.fix':
    'Sortez du soleil ou éteignez le flash : des parties du visage sont toutes blanches.',
  'exposure.under.fix':
    'Mettez-vous face à une fenêtre, pour avoir de la lumière sur vous et sur le mur.',
  'sharpness.fix': 'Essuyez l’objectif, ne bougez pas, faites tenir l’appareil par quelqu’un.',
  'face.count.fix': 'Regardez droit dans l’appareil, sans personne d’autre.',
  'head.height.fix': 'Approchez-vous ou reculez, ou faites recadrer.',
  'head.width.fix': 'Approchez-vous ou reculez, ou faites recadrer.',
  'head.top.fix': 'Laissez un peu de mur au-dessus de la tête.',
  'head.chin.fix': 'Montrez aussi les épaules.',
  'head.centre.fix': 'Placez-vous au milieu.',
  'head.roll.fix': 'Tenez la tête et l’appareil droits.',
  'eyes.height.fix': 'Tenez l’appareil à hauteur des yeux, ou faites recadrer.',
  'eyes.interEye.fix': 'Approchez-vous, ou prenez un meilleur appareil.',
};

export default photoCheck;
