/** Français. D’abord comment entrer, puis les essais ; si quelque chose ne va pas, on appelle. */
import type {Translation} from '../../core/messages.js';
import type {VideoTexts} from '../../video/video.messages.js';

const videoTexts: Translation<VideoTexts> = {
  loading: 'Un instant, s’il vous plaît',
  failedTitle: 'Nous ne pouvons pas montrer cela en ce moment',
  failedText: 'Réessayez, ou appelez-nous.',
  offlineText: 'Il n’y a pas de connexion à Internet. Quand elle revient, réessayez.',
  faultyText: 'Le problème vient de chez nous. Appelez-nous.',
  missingTitle: 'Ce bureau n’a pas de salle vidéo',
  missingText: 'Appelez-nous.',
  retry: 'Réessayer',

  title: 'Votre rendez-vous en vidéo',
  when: '{day}, {from}',
  whenUntil: '{day}, {from} à {until}',
  zone: 'C’est l’heure du bureau ({zone}).',
  own: 'À votre horloge, ce sera {day}, {clock}.',
  number: 'Numéro {ref}. Donnez-le quand vous appelez.',
  unknown:
    'Quand vous aurez un horaire, l’entrée de la salle apparaîtra ici. Vous pouvez déjà tout essayer.',
  opens: 'La salle ouvre à {clock}.',
  opensOn: 'La salle ouvre le {day} à {clock}.',
  opensIn: 'C’est dans {time}.',
  days: {one: '{count} jour', many: '{count} de jours', other: '{count} jours'},
  hours: {one: '{count} heure', many: '{count} d’heures', other: '{count} heures'},
  minutes: {one: '{count} minute', many: '{count} de minutes', other: '{count} minutes'},
  units: '{larger} {smaller}',
  early: 'Le bouton pour entrer apparaît ici tout seul. Pas besoin de recharger la page.',
  open: 'Vous pouvez entrer',
  openUntil: 'La salle reste ouverte jusqu’à {clock}.',
  late: {
    one: 'Votre rendez-vous a commencé il y a {count} minute. Ce n’est pas grave : entrez.',
    many: 'Votre rendez-vous a commencé il y a {count} de minutes. Ce n’est pas grave : entrez.',
    other: 'Votre rendez-vous a commencé il y a {count} minutes. Ce n’est pas grave : entrez.',
  },
  enter: 'Entrer dans la salle vidéo',
  entering: 'Un instant, s’il vous plaît',
  enteringText:
    'Cela peut prendre une minute. Si rien ne vient, rechargez cette page, ou appelez-nous.',
  newTab: 'Elle s’ouvre dans un nouvel onglet. Cette page reste ici.',
  entered: 'La salle est ouverte',
  enteredText: 'Il ne se passe rien ? Entrez encore une fois, ou appelez-nous.',
  enterAgain: 'Entrer encore une fois',
  noLink: 'Le lien n’est pas encore là',
  noLinkText: 'Réessayez dans une minute, ou appelez-nous et donnez votre numéro.',
  notEntered: 'Cela n’a pas marché',
  notEnteredText: 'Entrez encore une fois, ou appelez-nous. Votre rendez-vous tient toujours.',
  over: 'La salle est fermée maintenant',
  overText:
    'Elle était ouverte jusqu’à {clock}. Vous l’avez manquée ? Appelez-nous, et nous trouvons un autre horaire.',
  after: 'Votre rendez-vous est terminé',
  afterText: 'Reste-t-il une question ? Appelez-nous.',
  help: 'Quelque chose ne marche pas ? Appelez-nous.',
  call: 'Appeler le {phone}',

  steps: 'Comment cela se passe',
  ready: 'À préparer',

  recorded: 'Le rendez-vous est enregistré',
  recordedText: 'Le bureau garde l’image et le son. Si vous ne le voulez pas, appelez-nous.',
  agree: 'J’accepte que le rendez-vous soit enregistré',
  agreeFirst: 'Donnez d’abord votre accord, ou appelez-nous si vous ne le voulez pas.',

  checks: 'Faites un essai',
  checksText: 'Rien n’est enregistré, gardé ni envoyé. Sautez ce que vous voulez.',
  checkOf: '{part} : {verdict}',
  allow: 'Votre navigateur vous pose une question. Choisissez « Autoriser ».',
  unasked:
    'Vous ne voyez pas de question ? Appuyez encore une fois sur le bouton. Si rien ne change, ouvrez cette page dans un autre navigateur, ou appelez-nous.',
  again: 'Réessayer',
  refusedVerdict: 'Cette page n’a pas le droit de l’utiliser.',
  refusedFix:
    'Appuyez sur le signe à côté de l’adresse, et autorisez-le là. Il n’y en a pas ? Autorisez-le dans les réglages de votre téléphone ou ordinateur. Puis réessayez.',
  missingVerdict: 'Nous n’en avons pas trouvé.',
  missingFix:
    'Branchez-en un, ou prenez un autre téléphone ou ordinateur. S’il n’y en a pas, appelez-nous.',
  busyVerdict: 'Pas de réponse.',
  busyFix:
    'L’appareil est-il branché ? Fermez les autres programmes qui l’utilisent, par exemple un autre appel. Puis réessayez.',
  insecureVerdict: 'Impossible sur cette page.',
  insecureFix: 'L’adresse doit commencer par https. Appelez-nous : l’erreur est chez nous.',
  unsupportedVerdict: 'Impossible avec ce navigateur.',
  unsupportedFix:
    'Ouvrez cette page dans un autre navigateur, pas dans une messagerie. Ou appelez-nous.',

  camera: 'Caméra',
  cameraTry: 'Essayer la caméra',
  cameraAgain: 'Rallumer la caméra',
  cameraStop: 'Éteindre la caméra',
  cameraGood: 'Elle marche.',
  cameraHint:
    'Vous voyez-vous ? Tout est noir : ouvrez le cache de l’objectif. C’est sombre : mettez-vous face à la fenêtre.',
  darkVerdict: 'L’image est noire.',
  darkFix:
    'Ouvrez le cache de l’objectif et allumez la lumière. Toujours noir ? Prenez une autre caméra, ou appelez-nous.',
  mirror: 'Ce que voit la caméra, comme dans un miroir',
  cameraChoice: 'Quelle caméra',

  microphone: 'Micro',
  microphoneTry: 'Essayer le micro',
  microphoneStop: 'Éteindre le micro',
  microphoneChoice: 'Quel micro',
  speak: 'Dites quelque chose, par exemple votre nom.',
  level: 'Force de votre voix',
  silentVerdict: 'Nous n’entendons rien pour l’instant.',
  silentFix: 'Approchez-vous. Regardez si le micro est coupé.',
  softVerdict: 'Nous vous entendons, mais faiblement.',
  softFix: 'Approchez-vous, ou parlez plus fort.',
  clear: 'Nous vous entendons bien.',

  speaker: 'Son',
  speakerTry: 'Écouter un son',
  speakerAgain: 'L’écouter encore',
  playing: 'Vous devriez entendre deux notes.',
  heard: 'L’avez-vous entendu ?',
  heardYes: 'J’ai entendu',
  heardNo: 'Je n’ai rien entendu',
  speakerGood: 'Vous pouvez nous entendre.',
  unheardVerdict: 'Vous n’avez rien entendu.',
  unheardFix:
    'Montez le son, quittez le mode silencieux, ou enlevez le casque. Puis écoutez encore.',
  mute: 'Ce navigateur ne joue pas de son.',

  connection: 'Connexion',
  connectionTry: 'Essayer la connexion',
  connectionAsking: 'Nous regardons',
  connectionGood: 'Elle suffit.',
  slowVerdict: 'Elle est lente.',
  slowFix: 'Rapprochez-vous de la box, ou utilisez un autre réseau.',
  noneVerdict: 'Il n’y en a pas en ce moment.',
  noneFix: 'Regardez votre réseau, puis réessayez. Ou appelez-nous.',

  paper: 'Montrez votre document à la caméra',
  paperText: 'C’est un essai. Personne d’autre ne le voit : rien n’est gardé, rien n’est envoyé.',
  paperTry: 'Faire l’essai',
  paperStop: 'Finir l’essai',
  paperHint: 'Tenez-le par les bords, dans le cadre. Il brille ? Penchez-le un peu.',
  paperView: 'Ce que verra l’agent, avec un cadre pour votre document',
  legible: 'Peut-on le lire sur l’image ?',
  legibleYes: 'Je peux le lire',
  legibleNo: 'Je ne peux pas le lire',
  legibleGood: 'Alors l’agent peut le lire aussi.',
  illegible: 'On ne peut pas encore le lire.',
  illegibleFix:
    'Plus de lumière de face, un peu plus près, sans bouger. Si rien ne change, dites-le à l’agent.',

  face: 'Votre visage est comparé',
  faceStart: 'Commencer',
  faceStop: 'Arrêter',
  faceRunning: 'Comparaison de votre visage en cours',
  confirmed: 'C’est bien vous. Voilà qui est fait.',
  notConfirmed: 'Nous n’avons pas pu le confirmer',
  notConfirmedText:
    'Cela arrive : la lumière, de nouvelles lunettes. Réessayez, ou continuez. L’agent vous regarde pendant le rendez-vous.',
  unavailable: 'Cela ne marche pas en ce moment',
  unavailableText: 'Inutile d’attendre : l’agent vous regarde pendant le rendez-vous.',
};

export default videoTexts;
