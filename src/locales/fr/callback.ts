/** Français. Au téléphone, on craint les escrocs. D’abord le numéro qui appellera, puis le reste. */
import type {Translation} from '../../core/messages.js';
import type {CallbackTexts} from '../../help/callback.messages.js';

const callbackTexts: Translation<CallbackTexts> = {
  loading: 'Un instant, s’il vous plaît',
  failedTitle: 'Nous ne pouvons pas montrer cela en ce moment',
  failedText: 'Réessayez, ou appelez-nous.',
  offlineText: 'Il n’y a pas de connexion à Internet. Quand elle revient, réessayez.',
  faultyText: 'Le problème vient de chez nous. Appelez-nous.',
  missingTitle: 'Ce bureau ne rappelle pas depuis cette page',
  missingText: 'Appelez-nous.',
  retry: 'Réessayer',

  title: 'Demander un appel',
  intro: 'Dites-nous quand, et nous vous appelons. Vous n’avez pas à attendre au bout du fil.',
  from: 'Ce numéro vous appellera : {number}',
  never:
    'Nous ne demandons jamais un code reçu par SMS, ni un mot de passe, ni de l’argent. Si quelqu’un le fait, raccrochez.',
  none: 'Rien n’est libre ces prochains jours. Appelez-nous.',

  phone: 'Votre numéro de téléphone',
  phoneHint: 'Avec l’indicatif. Depuis un autre pays, commencez par + et son indicatif.',
  empty: 'Écrivez votre numéro de téléphone.',
  signs: 'Il y a autre chose que des chiffres. Écrivez seulement le numéro.',
  short: 'Il manque des chiffres. Regardez encore une fois.',
  long: 'Il y a trop de chiffres. Regardez encore une fois.',
  area: 'Il manque l’indicatif, par exemple 0573.',
  ours: 'C’est notre propre numéro. Écrivez le vôtre.',
  landline: 'Un téléphone fixe ne reçoit pas de SMS. Écrivez un numéro de portable.',

  day: 'Quel jour ?',
  time: 'Quand pouvons-nous appeler ?',
  timeHint: 'Ce sont les heures du bureau.',
  thereNow: 'Au bureau, il est {time} ({zone}).',
  between: '{from}–{to}',
  span: 'Choisissez une heure.',
  topic: 'De quoi s’agit-il ?',
  choose: 'Choisissez',
  topicMissing: 'Choisissez de quoi il s’agit.',
  language: 'Langue',
  needs: 'Qu’est-ce qui vous aide au téléphone ? (pas obligatoire)',
  slow: 'Parler lentement et clairement',
  textNeed: 'M’écrire au lieu de parler',
  relay: 'J’appelle par un service relais',
  name: 'Qui devons-nous demander ? (pas obligatoire)',
  send: 'Appelez-moi',
  sending: 'Envoi en cours',

  notSent: 'Ce n’est pas parti',
  notSentText: 'Tout ce que vous avez écrit est encore là. Réessayez, ou appelez-nous.',
  busyText:
    'Trop de demandes à la fois. Tout ce que vous avez écrit est encore là. Attendez une minute et réessayez.',
  refusedText:
    'Nous ne pouvons pas prendre la demande ainsi. Regardez encore une fois, ou appelez-nous.',
  takenTitle: 'Cette heure vient d’être prise',
  passedTitle: 'Cette heure est passée',
  nextFree: 'Tout ce que vous avez écrit est encore là. Ces heures sont libres :',
  chooseOther: 'Tout ce que vous avez écrit est encore là. Choisissez une autre heure.',
  manyTitle: 'Ce numéro attend déjà des appels',
  manyText:
    'Une fois que nous aurons appelé, vous pourrez redemander. C’est pressé ? Appelez-nous.',

  sent: 'Nous vous appelons',
  when: '{day}, {from}–{to} (notre heure)',
  yourTime: 'Chez vous\u00a0: {day}, {from}–{to}',
  codeWord: 'Mot convenu',
  codeWordHint:
    'La personne qui appelle ou écrit le donne en premier. Sinon, raccrochez ou ne répondez pas.',
  calling: 'Numéro qui vous appelle',
  number: 'Numéro de votre demande',
  keep: 'Notez bien ces informations.',
  over: 'L’heure est passée. Nous n’avons pas appelé ? Nous en sommes désolés. Appelez-nous, ou redemandez.',
  call: 'Appeler le {number}',
  again: 'Demander un autre appel',
  cancel: 'Je n’ai plus besoin d’un appel',
  cancelSure: 'Annuler l’appel ?',
  cancelYes: 'Oui, ne m’appelez pas',
  cancelNo: 'Non, appelez-moi',
  cancelling: 'Un instant',
  cancelFailed: 'Nous n’avons pas pu annuler l’appel. Réessayez, ou appelez-nous.',
  cancelled: 'Nous ne vous appelons pas. Votre numéro est effacé.',
};

export default callbackTexts;
