/** Français. Tout en une fois : combien de déplacements, de temps et d’argent, et comment faire. */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: 'Un instant, s’il vous plaît',
  failedTitle: 'Cela ne peut pas être montré en ce moment',
  failedText: 'Rien n’est perdu. Réessayez, ou appelez-nous : nous vous disons tout en une fois.',
  offlineText: 'Il n’y a pas de connexion à Internet. Quand elle revient, réessayez.',
  faultyText: 'Le problème vient de chez nous. Appelez-nous.',
  retry: 'Réessayer',
  call: 'Appeler le {phone}',

  tripsTitle: 'Vos déplacements',
  tripsNone: '{count} déplacement. Vous pouvez rester chez vous.',
  trips: {
    one: '{count} déplacement',
    many: '{count} de déplacements',
    other: '{count} déplacements',
  },
  wayTrips: {
    one: '{count} déplacement',
    many: '{count} de déplacements',
    other: '{count} déplacements',
  },
  wayNoTrip: 'aucun déplacement',
  tripsOr: '{least} ou {most}',
  tripsTo: '{least} à {most}',
  tripsDepend: {
    one: 'Cela dépend encore de {count} réponse.',
    many: 'Cela dépend encore de {count} de réponses.',
    other: 'Cela dépend encore de {count} réponses.',
  },
  tripsAsk: 'Cela dépend d’un point sur lequel vous hésitez. Demandez-nous, nous vous le disons.',
  noWayTitle: 'Dans votre cas, cela ne peut pas se faire ici',
  noWayText:
    'Demandez-nous d’abord. Nous cherchons où cela peut se faire, pour que vous ne veniez pas pour rien.',

  time: 'Combien de temps',
  immediate: 'Fait pendant que vous attendez',
  promised: 'Nous promettons : {span}',
  legal: 'Selon la loi, {span} au plus',
  excluded: 'Non compté : {what}',
  hours: {one: '{count} heure', many: '{count} d’heures', other: '{count} heures'},
  days: {one: '{count} jour', many: '{count} de jours', other: '{count} jours'},
  workingDays: {
    one: '{count} jour ouvrable',
    many: '{count} de jours ouvrables',
    other: '{count} jours ouvrables',
  },
  months: {one: '{count} mois', many: '{count} de mois', other: '{count} mois'},

  cost: 'Prix',
  free: 'Gratuit',
  payOnline: 'peut se payer en ligne',
  depends: 'selon vos réponses',

  ways: 'Comment faire la démarche',
  chosen: 'votre choix',
  book: 'Prendre rendez-vous',
  video: 'En vidéo',
  online: 'En ligne',
  app: 'Dans l’appli',
  counter: 'Au guichet',
  kiosk: 'À une borne',
  post: 'Par la poste',
  phone: 'Par téléphone',
  homeVisit: 'Nous venons chez vous',
  agent: 'Quelqu’un le fait pour vous',

  result: 'Ce que vous recevez',
  posted: 'envoyé chez vous',
  postedFree: 'envoyé chez vous, gratuit',
  postedPaid: 'envoyé chez vous, vous payez le port',
  pickup: 'à retirer vous-même',
  locker: 'à retirer dans une consigne',
  electronic: 'sur votre téléphone ou ordinateur',
  home: 'apporté chez vous',

  original: {one: '{count} original', many: '{count} d’originaux', other: '{count} originaux'},
  copy: {one: '{count} photocopie', many: '{count} de photocopies', other: '{count} photocopies'},
  scan: {
    one: '{count} copie numérisée',
    many: '{count} de copies numérisées',
    other: '{count} copies numérisées',
  },
  check: 'nous regardons l’original et vous le rendons',
  anyOne: 'un seul de ceux-ci : {what}',
};

export default service;
