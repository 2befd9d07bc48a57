/** Español. Como en la ventanilla, a una persona mayor. Frases cortas, primero lo que importa. */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: '¿Sigue ahí?',
  idleText: {
    one: 'En {count} segundo se borra todo de esta pantalla, para que nadie más lo vea.',
    many: 'En {count} de segundos se borra todo de esta pantalla, para que nadie más lo vea.',
    other: 'En {count} segundos se borra todo de esta pantalla, para que nadie más lo vea.',
  },
  stay: 'Sigo aquí',
  end: 'Borrar ahora',
  welcome: 'Le damos la bienvenida',
  begin: 'Toque la pantalla o cualquier tecla para empezar',
  begun: 'Ya puede empezar. No queda nada de la persona anterior.',
  phoneTitle: 'Llame a este número desde cualquier teléfono',
  emailTitle: 'Escriba a esta dirección',
  addressTitle: 'Abra esta dirección en su propio teléfono u otro aparato',
  noteDown: 'Esta máquina no abre nada más. Anótelo o hágale una foto.',
  fileTitle: 'En esta máquina no se guarda nada',
  fileText:
    'La persona siguiente podría abrirlo. Anote lo que necesite, haga una foto de la pantalla o pida en la ventanilla que se lo impriman.',
  close: 'Volver',
};

export default portal;
