/** Français. D’abord les réponses prêtes, puis une personne, qui suit la question jusqu’au bout. */
import type {Translation} from '../../core/messages.js';
import type {HelpTexts} from '../../help/help.messages.js';

const helpTexts: Translation<HelpTexts> = {
  loading: 'Un instant, s’il vous plaît',
  failedTitle: 'Nous ne pouvons pas montrer cela en ce moment',
  failedText: 'Réessayez, ou appelez-nous.',
  offlineText: 'Il n’y a pas de connexion à Internet. Quand elle revient, réessayez.',
  faultyText: 'Le problème vient de chez nous. Appelez-nous.',
  missingTitle: 'Ce bureau ne prend pas de questions ici',
  missingText: 'Appelez-nous.',
  retry: 'Réessayer',

  title: 'Questions et réponses',
  search: 'De quoi s’agit-il ?',
  searchHint: 'Un mot suffit.',
  found: {one: '{count} réponse', many: '{count} de réponses', other: '{count} réponses'},
  foundNone: 'Nous n’avons pas de réponse prête. Demandez-nous, plus bas.',
  all: {
    one: 'Voir {count} question',
    many: 'Voir les {count} de questions',
    other: 'Voir les {count} questions',
  },

  people: 'Demander à une personne',
  peopleText:
    'Vous commencez par « {tier} ». Si cela n’aide pas, un bouton envoie votre question au suivant.',
  call: 'Appeler le {number}',
  there: 'Quelqu’un est là maintenant',
  thereUntil: 'Quelqu’un est là maintenant, jusqu’à {time}',
  thereFrom: 'Personne en ce moment. De retour le {day} à {time}',
  notThere: 'Personne en ce moment',
  minutes: {
    one: 'Répond en {count} minute',
    many: 'Répond en {count} de minutes',
    other: 'Répond en {count} minutes',
  },
  hours: {
    one: 'Répond en {count} heure',
    many: 'Répond en {count} d’heures',
    other: 'Répond en {count} heures',
  },
  days: {
    one: 'Répond en {count} jour',
    many: 'Répond en {count} de jours',
    other: 'Répond en {count} jours',
  },
  workingDays: {
    one: 'Répond en {count} jour ouvrable',
    many: 'Répond en {count} de jours ouvrables',
    other: 'Répond en {count} jours ouvrables',
  },
  answerBy: 'En posant la question maintenant, vous avez une réponse au plus tard le {day}',
  here: 'A votre question en ce moment',
  passed: 'A reçu votre question',
  responsible: 'A reçu la question en premier : la suit jusqu’au bout',

  text: 'Votre question',
  textHint: 'Écrivez comme vous parlez. Pas de numéro de carte ni de mot de passe.',
  contact: 'Numéro de téléphone ou adresse e-mail (pas obligatoire)',
  contactHint: 'Seulement si nous pouvons vous appeler ou vous écrire à ce sujet.',
  contactWrong: 'Donnez un numéro de téléphone ou une adresse e-mail, comme lin@example.org.',
  send: 'Envoyer à « {tier} »',
  sending: 'Envoi en cours',
  empty: 'Écrivez d’abord votre question.',
  long: 'C’est trop long pour une question. Pas plus de {most} caractères.',
  notSent: 'Ce n’est pas parti',
  notSentText: 'Vos mots sont encore là. Réessayez, ou appelez-nous.',
  busyText:
    'Trop de demandes à la fois. Vos mots sont encore là. Attendez une minute et réessayez.',
  refusedText:
    'Nous ne pouvons pas prendre la question ainsi. Regardez encore une fois, ou appelez-nous.',

  sent: 'Votre question est chez « {tier} »',
  answered: '« {tier} » a répondu',
  number: 'Numéro {ref}. Donnez-le quand vous appelez.',
  by: 'Vous avez une réponse au plus tard le {day}.',
  dayTime: '{day}, {time} (notre heure)',
  late: 'La réponse devait venir au plus tard le {day}. Nous en sommes désolés. Demandez au suivant, ou appelez.',
  keep: 'La réponse apparaît sur cette page. Vous pouvez y revenir tant que vous ne la fermez pas.',
  save: 'Garder sur cet appareil',
  saved: 'Gardé sur cet appareil jusqu’au {date}. Vous la retrouverez ici.',
  clear: 'Effacer de cet appareil',
  cleared: 'Effacé de cet appareil. Nous avons toujours votre question\u00a0: numéro {ref}.',
  others: 'Vos autres questions',
  asked: 'Vous avez demandé',
  reply: 'Réponse de « {tier} »',
  next: 'Pas de réponse utile ? Demandez à « {tier} »',
  nextHint: 'Votre question et toutes les réponses suivent. Vous n’écrivez rien deux fois.',
  last: 'Ici, personne d’autre ne peut répondre. S’il vous manque encore une réponse, appelez-nous.',
  look: 'Voir s’il y a une réponse',
  unchanged: 'Pas encore de réponse.',
  stale: 'Nous n’avons pas pu regarder.',
  other: 'Poser une autre question',
  gone: 'Nous ne trouvons plus votre question {ref}',
  goneText: 'Appelez-nous et donnez ce numéro, ou posez-la de nouveau.',
};

export default helpTexts;
