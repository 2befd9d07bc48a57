/** Français. Donner son avis est libre et ne change rien au dossier. */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: 'Un instant, s’il vous plaît',
  failedTitle: 'Nous ne pouvons pas montrer cela en ce moment',
  failedText: 'Votre dossier n’est pas touché. Réessayez, ou appelez-nous.',
  faultyText: 'Le problème vient de chez nous. Appelez-nous.',
  retry: 'Réessayer',

  title: 'Comment cela s’est-il passé ?',
  voluntary: 'Seulement si vous le voulez. Cela ne change rien pour vous.',
  anonymous:
    'Vous n’avez pas à dire qui vous êtes. N’écrivez pas de numéro de carte ni de dossier.',
  thisOffice: 'ce bureau',
  takeBack: 'Retirer mon choix',
  wantAnswer: 'Je voudrais une réponse',
  contact: 'Votre téléphone ou e-mail',
  contactHint: 'Seulement pour vous répondre. Nous l’effaçons ensuite.',
  send: 'Envoyer',
  sending: 'Un instant…',

  problems: 'Regardez encore une fois ceci',
  empty: 'Répondez à une question au moins.',
  reason: 'Dites ce qui n’allait pas : choisissez-le, ou écrivez-le.',
  tooLong: 'C’est trop long. Écrivez un peu moins.',
  contactWrong: 'Donnez un numéro de téléphone ou un e-mail, comme lin@example.org.',

  lostTitle: 'Ce n’est pas encore arrivé',
  lostText: 'Ce que vous avez écrit est encore là. Renvoyez-le : il ne compte qu’une fois.',
  offlineText: 'Pas de connexion à Internet. Ce que vous avez écrit est encore là.',
  busyText:
    'Trop de messages arrivent. Ce que vous avez écrit est encore là. Réessayez dans une minute.',
  refusedTitle: 'Ceci ne peut pas être envoyé',

  sentTitle: 'Merci. C’est bien arrivé.',
  number: 'Numéro de votre avis : {ref}',
  followUp: 'Nous vous répondons au plus tard le {day}.',
  followUpLate:
    'La réponse devait venir au plus tard le {day}. Nous en sommes désolés. Appelez-nous et donnez le numéro.',
  look: 'Y a-t-il une réponse ?',
  notYet: 'Pas encore.',
  answer: 'Notre réponse, {day}',
  answerBy: 'Réponse de {who}, {day}',

  letterOffer: 'Écrire une lettre de remerciement',
  letterTitle: 'Lettre de remerciement',
  letterHint: 'Elle n’a rien à voir avec les notes.',
  letterTo: 'Qui voulez-vous remercier ?',
  person: 'Une personne',
  counter: 'Un guichet',
  office: 'Tout le monde',
  personName: 'Le nom, ou ce que vous savez de la personne',
  counterName: 'Quel guichet',
  letterText: 'Votre lettre',
  letterFrom: 'Votre nom (si vous le souhaitez)',
  mayPublish: 'Le bureau peut montrer cette lettre à d’autres',
  mayPublishHint: 'Si vous ne cochez pas, il ne la montre pas.',
  letterToMissing: 'Choisissez qui vous remerciez.',
  letterNameMissing: 'Dites quelle personne ou quel guichet.',
  letterTextMissing: 'Écrivez quelques mots.',
  letterSent: 'Merci pour votre lettre.',
  letterNext: 'Le chef du bureau la lit et la transmet.',
  letterShown:
    'Avant de la montrer, nous demandons au personnel si son nom peut y figurer. Vous pouvez changer d’avis : appelez-nous et donnez le numéro.',

  lettersTitle: 'Lettres de remerciement',
  lettersHint: 'Montrées avec l’accord de leurs auteurs.',
  nobody: 'Une personne qui n’a pas donné son nom',
  letterBy: '{from}, {day}',
  letterFor: 'À {name}',
  readOn: 'Lire la suite : {from}, {day}',
  moreLetters: 'D’autres lettres',
  lettersCame: {
    one: '{count} lettre de plus',
    many: '{count} de lettres de plus',
    other: '{count} lettres de plus',
  },
};

export default feedbackTexts;
