/** Français. Comme au guichet, à une personne âgée. Phrases courtes, l’essentiel d’abord. */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: 'Êtes-vous encore là ?',
  idleText: {
    one: 'Dans {count} seconde, tout s’efface de cet écran, pour que personne d’autre ne le voie.',
    many: 'Dans {count} de secondes, tout s’efface de cet écran, pour que personne d’autre ne le voie.',
    other:
      'Dans {count} secondes, tout s’efface de cet écran, pour que personne d’autre ne le voie.',
  },
  stay: 'Je suis encore là',
  end: 'Effacer maintenant',
  welcome: 'Bienvenue',
  begin: 'Touchez l’écran ou une touche pour commencer',
  begun: 'Vous pouvez commencer. Il ne reste rien de la personne d’avant.',
  phoneTitle: 'Appelez ce numéro avec un téléphone',
  emailTitle: 'Écrivez à cette adresse',
  addressTitle: 'Ouvrez cette adresse sur votre téléphone ou ordinateur',
  noteDown: 'Cette machine n’ouvre rien d’autre. Notez-la, ou prenez-la en photo.',
  fileTitle: 'Rien n’est enregistré sur cette machine',
  fileText:
    'La personne suivante pourrait l’ouvrir. Notez ce qu’il vous faut, prenez l’écran en photo, ou demandez au guichet de l’imprimer.',
  close: 'Revenir',
};

export default portal;
