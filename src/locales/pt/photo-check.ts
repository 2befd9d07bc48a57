/** Português, para o Brasil e Portugal. A foto não sai do aparelho, vê-se primeiro em casa. */
import type {Translation} from '../../core/messages.js';
import type {PhotoCheckTexts} from '../../photo/photo-check.messages.js';

const photoCheck: Translation<PhotoCheckTexts> = {
  title: 'Veja primeiro a sua foto',
  lead: 'A foto fica neste aparelho: nada é enviado, nada é guardado. Assim vê antes o que uma repartição perguntaria.',
  forWhat: 'Para: {name}',
  notOwn:
    'Para este documento não se aceitam fotos tiradas pela própria pessoa. Mesmo assim, pode experimentar o que vestir e onde ficar.',
  failedTitle: 'Não é possível ver a foto agora',
  failedText:
    'Não conseguimos carregar o que é preciso. Pode vir sem isto: na repartição, todas as fotos são vistas por uma pessoa.',
  general: 'Não conseguimos ler as regras desta repartição. Estas são as gerais.',
  retry: 'Tentar de novo',
  loading: 'Um momento…',

  choose: 'Escolher uma foto',
  take: 'Tirar uma foto agora',
  chooseOther: 'Escolher outra foto',
  takeOther: 'Tirar outra foto',
  looking: 'Vemos a foto aqui neste aparelho…',

  cameraTitle: 'A sua câmera',
  cameraAsks: 'O seu navegador pergunta se esta página pode usar a câmera.',
  cameraHint:
    'Fique diante de uma parede lisa e clara, a um passo dela. Segure a câmera à altura dos olhos.',
  preview: 'O que a câmera vê, como num espelho',
  shoot: 'Tirar a foto',
  turnCamera: 'Usar a outra câmera',
  closeCamera: 'Desligar a câmera',
  cameraRefused:
    'Esta página não tem permissão para usar a câmera. Pode permitir nas configurações do navegador ou escolher uma foto.',
  cameraMissing: 'Não há câmera aqui. Pode escolher uma foto.',
  cameraBusy:
    'A câmera não responde. Talvez outro programa a use. Feche-o e tente de novo, ou escolha uma foto.',

  resultTitle: 'O que vemos',
  allRight: 'Tudo o que podemos medir parece certo.',
  someCheck: {
    one: '{count} coisa a ver.',
    many: '{count} de coisas a ver.',
    other: '{count} coisas a ver.',
  },
  someFail: 'É preciso usar outra foto ou outro formato.',
  someCut: 'É preciso cortar a foto na medida. Nós fazemos isso.',
  picture: 'A sua foto, {width} por {height} pixels',
  failGroup: 'É preciso mudar',
  checkGroup: 'Veja isto',
  cutGroup: 'Resolve-se ao cortar',
  unknownGroup: 'Não conseguimos saber',
  passGroup: 'Parece certo',
  measured: 'Medida: {value}.',
  measuredAsked: 'Medida: {value}. Pede-se: {band}.',
  asked: 'Pede-se: {band}.',
  between: '{min} a {max}',
  atLeast: 'no mínimo {min}',
  atMost: 'no máximo {max}',
  from: 'Fonte: {sources}. Certeza: {certainty}. Lido em {date}.',
  why: 'De onde vem isto',
  fromUs: 'Um limite desta ferramenta, não de uma repartição. É igual para todos os documentos.',
  high: 'alta',
  medium: 'média',
  low: 'baixa',
  lightness: '{value} de 100 de luz',
  difference: '{value} de diferença de cor',
  sharp: '{value} de nitidez',
  faces: {one: '{count} rosto', many: '{count} de rostos', other: '{count} rostos'},
  pixels: '{value} pixels',
  noType: 'não é uma imagem que conhecemos',

  decideTitle: 'Quem decide é uma pessoa',
  decide:
    'Isto é só um conselho. Na repartição, uma pessoa vê a foto e pode aceitá-la mesmo com um aviso.',
  use: 'Usar esta foto',
  useAnyway: 'Usar mesmo assim',
  used: 'Esta foto segue com o seu formulário.',
  usedAlone: 'Esta é a sua foto.',
  askOffice: 'Pergunte na repartição: {phone}',
  missing: 'Escolha ou tire uma foto.',

  selfTitle: 'Veja também com os seus olhos',
  selfHint: 'Uma máquina não sabe dizer isto. Veja e marque.',
  'eyes.open': 'Os dois olhos estão abertos e olham para a câmera',
  'mouth.closed': 'A boca está fechada e o rosto, calmo',
  'glasses.glare': 'Os óculos não refletem luz e a armação não tapa os olhos',
  'hair.ears': 'O cabelo não tapa as sobrancelhas nem as orelhas',
  'face.shadow': 'Não há sombra no rosto',

  cropTitle: 'Cortar na medida',
  cropHint:
    'Só cortamos e mudamos o tamanho. Não mudamos nada na pessoa nem na parede. Resultado: {width} × {height} pixels, JPEG.',
  crop: 'Cortar a foto na medida',
  cropNow: 'Cortar aqui',
  uncrop: 'Voltar à foto inteira',
  cropLeave: 'Deixar inteira',
  cropSize: 'Tamanho da moldura',
  cropAcross: 'Moldura para os lados',
  cropDown: 'Moldura para cima ou para baixo',
  cropFailed:
    'Este aparelho não conseguiu cortar a foto. Use-a inteira ou corte-a em outro aparelho.',
  crown: 'Topo da cabeça: a {value} da borda de cima',
  crownHint: 'A linha não está no topo da cabeça, sem contar o cabelo? Mova a linha.',

  undecodable: 'Este navegador não consegue abrir a foto. Só vimos o formato e o tamanho.',
  heic: 'É uma foto HEIC de iPhone, que este navegador não abre. Tire a foto aqui, ou mude o iPhone: Ajustes (Definições), Câmera, Formatos, “Mais compatível”.',
  'no-face': 'Não encontramos o rosto, e para isto ele é preciso.',
  unsure: 'A foto pode estar deitada, ou o rosto virado. Endireite a foto e tente de novo.',
  'no-detector': 'A parte que procura rostos não carregou. O resto foi visto.',
  several:
    'Vemos mais de um rosto. Na foto só pode estar uma pessoa. Veja também se há cartazes ou espelhos atrás.',
  none: 'Não encontramos nenhum rosto. Chegue mais perto, com luz no rosto.',
  'no-outline':
    'O cabelo e a parede são parecidos demais para ver onde acaba a cabeça. Ponha a linha no topo da cabeça.',
  'uncertain-rule': 'Esta regra não é certa: pergunte na repartição.',
  'side-light':
    'Um lado está mais claro do que o outro. Fique de frente para a janela e apague as luzes dos lados.',

  'file.format': 'Formato da foto',
  'file.bytes': 'Tamanho em KB ou MB',
  'image.pixels': 'Número de pixels',
  'image.aspect': 'Forma da imagem',
  'background.lightness': 'Claridade da parede',
  'background.tint': 'Cor da parede',
  'background.uniformity': 'Parede lisa',
  'clothing.contrast': 'Roupa contra a parede',
  'exposure.over': 'Não muito clara',
  'exposure.under': 'Não muito escura',
  sharpness: 'Nitidez',
  'face.count': 'Um só rosto',
  'head.height': 'Altura da cabeça',
  'head.width': 'Largura do rosto',
  'head.top': 'Espaço acima da cabeça',
  'head.chin': 'Espaço abaixo do queixo',
  'head.centre': 'Cabeça no meio',
  'head.roll': 'Cabeça sem inclinar',
  'eyes.height': 'Altura dos olhos',
  'eyes.interEye': 'De um olho ao outro',

  'file.format.fix': 'Guarde-a no formato pedido ou tire a foto aqui.',
  'file.bytes.fix': 'Use uma foto direta da câmera, não uma enviada por mensagem.',
  'image.pixels.fix': 'Use uma foto direta da câmera, não uma enviada por mensagem.',
  'image.aspect.fix': 'Deixe a forma que a câmera faz, ou peça para cortar.',
  'background.lightness.fix':
    'Fique diante de uma parede mais clara, perto de uma janela, com luz também na parede.',
  'background.tint.fix':
    'Fique diante de uma parede branca. A luz do dia muda menos a cor do que uma lâmpada.',
  'background.uniformity.fix':
    'Fique a um passo da parede, para não cair sombra nela, e sem nada atrás.',
  'clothing.contrast.fix':
    'Vista uma roupa mais escura em cima: esta confunde-se com a parede. Muitas repartições emprestam roupa.',
  'exposure.over.fix': 'Saia do sol ou desligue o flash: partes do rosto estão brancas.',
  'exposure.under.fix': 'Fique de frente para uma janela, com luz no rosto e na parede.',
  'sharpness.fix': 'Limpe a lente, não se mexa, peça a alguém para segurar a câmera.',
  'face.count.fix': 'Olhe de frente para a câmera, sem mais ninguém.',
  'head.height.fix': 'Chegue mais perto ou mais longe, ou peça para cortar.',
  'head.width.fix': 'Chegue mais perto ou mais longe, ou peça para cortar.',
  'head.top.fix': 'Deixe um pouco de parede acima da cabeça.',
  'head.chin.fix': 'Mostre também os ombros.',
  'head.centre.fix': 'Fique no meio.',
  'head.roll.fix': 'Não incline a cabeça nem a câmera.',
  'eyes.height.fix': 'Segure a câmera à altura dos olhos, ou peça para cortar.',
  'eyes.interEye.fix': 'Chegue mais perto ou use uma câmera melhor.',
};

export default photoCheck;
