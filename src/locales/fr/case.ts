/** Français. D’abord qui doit agir, puis où en est le dossier. */
import type {CaseTexts} from '../../case/case.messages.js';
import type {Translation} from '../../core/messages.js';

const caseTexts: Translation<CaseTexts> = {
  loading: 'Un instant, s’il vous plaît',
  failedTitle: 'Nous ne pouvons pas montrer cela en ce moment',
  failedText:
    'Rien n’est perdu : nous continuons à traiter votre dossier. Réessayez, ou appelez-nous.',
  offlineText: 'Il n’y a pas de connexion à Internet. Quand elle revient, réessayez.',
  faultyText: 'Le problème vient de chez nous. Appelez-nous.',
  missingTitle: 'Nous ne trouvons pas ce dossier',
  missingText: 'Il est peut-être trop tôt, ou le numéro est différent. Appelez-nous.',
  retry: 'Réessayer',

  number: 'Dossier numéro {ref}',
  none: 'Vous n’avez rien à faire.',
  office: 'Nous nous en occupons.',
  carrier: 'C’est parti par la poste.',
  finished: 'C’est terminé de notre côté.',
  need: 'Il nous faut quelque chose de votre part : {what}',
  needBy: 'Il nous faut quelque chose de votre part : {what}, au plus tard le {day}',
  needMany: {
    one: 'Il nous faut {count} chose de votre part',
    many: 'Il nous faut {count} de choses de votre part',
    other: 'Il nous faut {count} choses de votre part',
  },
  needManyBy: {
    one: 'Il nous faut {count} chose de votre part, au plus tard le {day}',
    many: 'Il nous faut {count} de choses de votre part, la première au plus tard le {day}',
    other: 'Il nous faut {count} choses de votre part, la première au plus tard le {day}',
  },
  needAny: 'Il nous faut quelque chose de votre part. Appelez-nous.',
  needAnyBy: 'Il nous faut quelque chose de votre part au plus tard le {day}. Appelez-nous.',
  late: 'Ce jour est passé. Faites-le maintenant, ou appelez-nous.',

  tripsTitle: 'Déplacements qui vous restent',
  tripsNone: '{count} déplacement. Vous pouvez rester chez vous.',
  trips: {
    one: '{count} déplacement',
    many: '{count} de déplacements',
    other: '{count} déplacements',
  },

  tasks: 'Ce que vous avez à faire',
  by: 'Au plus tard le {day}',
  dayTime: '{day}, {time}',
  dayTimeThere: '{day}, {time} (notre heure)',
  remind: 'Le mettre dans mon agenda',
  reminded: 'La date est dans un fichier d’agenda. Ouvrez-le, et votre agenda vous le rappelle.',
  promised: 'Nous vous le rappellerons.',

  steps: 'Où en est le dossier',
  done: 'Fait',
  current: 'En cours',
  upcoming: 'À venir',
  skipped: 'Pas nécessaire',
  problem: 'Il y a un problème',
  unknown: 'Le bureau dit : {state}',
  expectedBy: 'prévu pour le {day}',
  mayRepeat: 'Peut revenir s’il nous faut autre chose de votre part.',

  dates: 'Les dates',
  submitted: 'Reçu chez nous',
  planned: 'Fin prévue',
  legal: 'Limite fixée par la loi',
  paused: 'Le délai est suspendu',
  extended: 'Cela prend plus de temps',
  until: 'Nouvelle date de fin : {day}',

  post: 'Envoyé chez vous par la poste',
  parcel: 'Voir où il est',
  parcelOf: 'Voir où est le numéro {number}',

  checked: 'Dernière vérification : {day}',
  offline: 'Vous êtes hors connexion. Voici ce que nous savions alors.',
  stale: 'Nous n’avons pas pu vérifier. Voici ce que nous savions alors.',
  again: 'Vérifier encore',
  unchanged: 'Rien n’a changé.',
  share: 'Partager cette page',
  copy: 'Copier le lien de cette page',
  copied: 'Le lien est copié. Il ne dit rien de votre dossier.',
  byHand: 'Recopiez-le à la main : {link}',
  news: '{step} : {state}',
};

export default caseTexts;
