/** Español. La foto no sale del dispositivo, uno la mira primero. */
import type {Translation} from '../../core/messages.js';
import type {PhotoCheckTexts} from '../../photo/photo-check.messages.js';

const photoCheck: Translation<PhotoCheckTexts> = {
  title: 'Revise antes su foto',
  lead: 'La foto se queda en este dispositivo: no se envía ni se guarda nada. Así ve antes lo que preguntaría una oficina.',
  forWhat: 'Para: {name}',
  notOwn:
    'Para este documento no se aceptan fotos propias. Aun así puede probar qué ponerse y dónde colocarse.',
  failedTitle: 'La revisión no puede empezar',
  failedText:
    'No pudimos cargar lo que hace falta. Puede venir sin ella: en la oficina miran cada foto de todos modos.',
  general: 'No pudimos leer las reglas de esta oficina. Estas son las generales.',
  retry: 'Intentar otra vez',
  loading: 'Un momento…',

  choose: 'Elegir una foto',
  take: 'Hacer una foto ahora',
  chooseOther: 'Elegir otra foto',
  takeOther: 'Hacer otra foto',
  looking: 'Miramos la foto en este dispositivo…',

  cameraTitle: 'Su cámara',
  cameraAsks: 'Su navegador pregunta si esta página puede usar la cámara.',
  cameraHint:
    'Póngase delante de una pared lisa y clara, a un paso de ella. Sujete la cámara a la altura de los ojos.',
  preview: 'Lo que ve la cámara, como en un espejo',
  shoot: 'Hacer la foto',
  turnCamera: 'Usar la otra cámara',
  closeCamera: 'Apagar la cámara',
  cameraRefused:
    'Esta página no tiene permiso para usar la cámara. Puede darlo en los ajustes del navegador o elegir una foto.',
  cameraMissing: 'Aquí no hay cámara. Puede elegir una foto.',
  cameraBusy:
    'La cámara no responde. Quizá la usa otro programa. Ciérrelo e inténtelo otra vez, o elija una foto.',

  resultTitle: 'Lo que vemos',
  allRight: 'Todo lo que podemos medir parece bien.',
  someCheck: {
    one: 'Una cosa que mirar.',
    many: '{count} de cosas que mirar.',
    other: '{count} cosas que mirar.',
  },
  someFail: 'Hay que cambiar el archivo.',
  someCut: 'Hay que recortarla a su medida. Lo hacemos por usted.',
  picture: 'Su foto, {width} por {height} píxeles',
  failGroup: 'Hay que cambiar el archivo',
  checkGroup: 'Mire esto',
  cutGroup: 'Se arregla al recortar',
  unknownGroup: 'No pudimos saberlo',
  passGroup: 'Parece bien',
  measured: 'Medido: {value}.',
  measuredAsked: 'Medido: {value}. Se pide: {band}.',
  asked: 'Se pide: {band}.',
  between: '{min} a {max}',
  atLeast: 'como mínimo {min}',
  atMost: 'como máximo {max}',
  from: 'Fuente: {sources}. Certeza: {certainty}. Leído el {date}.',
  why: 'De dónde sale esto',
  fromUs: 'Un límite de esta herramienta, no de una oficina. Es igual para todos los documentos.',
  high: 'alta',
  medium: 'media',
  low: 'baja',
  lightness: '{value} de 100 de luz',
  difference: '{value} de diferencia de color',
  sharp: '{value} de nitidez',
  faces: {one: '{count} cara', many: '{count} de caras', other: '{count} caras'},
  pixels: '{value} píxeles',
  noType: 'no es una imagen que conozcamos',

  decideTitle: 'Decide una persona',
  decide:
    'Esto es solo un consejo. En la oficina, una persona mira la foto y puede aceptarla aunque aquí salga un aviso.',
  use: 'Usar esta foto',
  useAnyway: 'Usarla de todos modos',
  used: 'Esta foto va con su formulario.',
  usedAlone: 'Esta es su foto.',
  askOffice: 'Pregunte en la oficina: {phone}',
  missing: 'Elija o haga una foto.',

  selfTitle: 'Mire usted también',
  selfHint: 'Una máquina no puede saber esto. Mire y marque.',
  'eyes.open': 'Los dos ojos están abiertos y miran a la cámara',
  'mouth.closed': 'La boca está cerrada y la cara tranquila',
  'glasses.glare': 'Las gafas no reflejan luz y la montura no tapa los ojos',
  'hair.ears': 'El pelo no tapa las cejas ni las orejas',
  'face.shadow': 'No hay sombra en la cara',

  cropTitle: 'Recortar a su medida',
  cropHint:
    'Solo recortamos y cambiamos el tamaño. No cambiamos nada de usted ni de la pared. Resultado: {width} × {height} píxeles, JPEG.',
  crop: 'Recortarla por mí',
  cropNow: 'Recortar aquí',
  uncrop: 'Volver a la foto entera',
  cropLeave: 'Dejarla entera',
  cropSize: 'Tamaño del marco',
  cropAcross: 'Marco hacia los lados',
  cropDown: 'Marco arriba o abajo',
  cropFailed:
    'Este dispositivo no pudo recortar la foto. Úsela entera o recórtela en otro dispositivo.',
  crown: 'Parte más alta de la cabeza: a {value} del borde de arriba',
  crownHint: '¿La línea no está en lo alto de la cabeza, sin contar el pelo? Muévala.',

  undecodable: 'Este navegador no puede abrir el archivo. Solo pudimos mirar su tipo y su tamaño.',
  heic: 'Es un archivo HEIC de iPhone y este navegador no puede abrirlo. Haga la foto aquí, o cambie el iPhone: Ajustes, Cámara, Formatos, «Más compatible».',
  'no-face': 'No encontramos la cara, y para esto hace falta.',
  unsure: 'Quizá la foto está tumbada o la cara está girada. Póngala derecha e inténtelo otra vez.',
  'no-detector': 'No se cargó la parte que busca caras. Lo demás está revisado.',
  several:
    'Vemos más de una cara. En la foto solo puede estar usted. Mire también si hay carteles o espejos detrás.',
  none: 'No encontramos ninguna cara. Acérquese, con luz en la cara.',
  'no-outline':
    'El pelo y la pared se parecen demasiado para ver dónde acaba la cabeza. Ponga usted la línea en lo alto de la cabeza.',
  'uncertain-rule': 'Esta regla no es segura: pregunte en la oficina.',
  'side-light':
    'Un lado está más claro que el otro. Póngase de cara a la ventana y apague las lámparas de los lados.',

  'file.format': 'Tipo de archivo',
  'file.bytes': 'Tamaño del archivo',
  'image.pixels': 'Píxeles',
  'image.aspect': 'Forma de la imagen',
  'background.lightness': 'Claridad de la pared',
  'background.tint': 'Color de la pared',
  'background.uniformity': 'Pared lisa',
  'clothing.contrast': 'La ropa contra la pared',
  'exposure.over': 'No demasiado clara',
  'exposure.under': 'No demasiado oscura',
  sharpness: 'Nitidez',
  'face.count': 'Una sola cara',
  'head.height': 'Altura de la cabeza',
  'head.width': 'Ancho de la cara',
  'head.top': 'Espacio sobre la cabeza',
  'head.chin': 'Espacio bajo la barbilla',
  'head.centre': 'Cabeza en el centro',
  'head.roll': 'Cabeza derecha',
  'eyes.height': 'Altura de los ojos',
  'eyes.interEye': 'De un ojo al otro',

  'file.format.fix': 'Guárdela en el tipo que se pide o haga la foto aquí.',
  'file.bytes.fix': 'Use una foto directa de la cámara, no una enviada por un chat.',
  'image.pixels.fix': 'Use una foto directa de la cámara, no una enviada por un chat.',
  'image.aspect.fix': 'Deje la forma que hace la cámara o pida que la recortemos.',
  'background.lightness.fix':
    'Póngase delante de una pared más clara, cerca de una ventana, con luz también en la pared.',
  'background.tint.fix':
    'Póngase delante de una pared blanca. La luz del día la colorea menos que una lámpara.',
  'background.uniformity.fix':
    'Póngase a un paso de la pared, para que no caiga sombra en ella, y sin nada detrás.',
  'clothing.contrast.fix':
    'Póngase algo más oscuro arriba: esto se confunde con la pared. Muchas oficinas prestan ropa.',
  'exposure.over.fix': 'Salga del sol o apague el flash: partes de la cara están en blanco.',
  'exposure.under.fix': 'Póngase de cara a una ventana, para tener luz usted y la pared.',
  'sharpness.fix': 'Limpie la lente, no se mueva, pida a alguien que sujete la cámara.',
  'face.count.fix': 'Mire de frente a la cámara, sin nadie más.',
  'head.height.fix': 'Acérquese o aléjese, o pida que la recortemos.',
  'head.width.fix': 'Acérquese o aléjese, o pida que la recortemos.',
  'head.top.fix': 'Deje algo de pared sobre la cabeza.',
  'head.chin.fix': 'Que se vean también los hombros.',
  'head.centre.fix': 'Póngase en el centro.',
  'head.roll.fix': 'Ponga derechas la cabeza y la cámara.',
  'eyes.height.fix': 'Ponga la cámara a la altura de los ojos, o pida que la recortemos.',
  'eyes.interEye.fix': 'Acérquese o use una cámara mejor.',
};

export default photoCheck;
