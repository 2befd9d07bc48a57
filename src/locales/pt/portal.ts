/** Português, para o Brasil e Portugal. Como ao balcão, a uma pessoa idosa. Frases curtas. */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: 'Ainda está aí?',
  idleText: {
    one: 'Dentro de {count} segundo, tudo o que está aqui é apagado, para que ninguém mais veja.',
    many: 'Dentro de {count} de segundos, tudo o que está aqui é apagado, para que ninguém mais veja.',
    other:
      'Dentro de {count} segundos, tudo o que está aqui é apagado, para que ninguém mais veja.',
  },
  stay: 'Ainda estou aqui',
  end: 'Apagar agora',
  welcome: 'Boas-vindas',
  begin: 'Toque aqui ou em qualquer tecla para começar',
  begun: 'Pode começar. Não resta nada da pessoa anterior.',
  phoneTitle: 'Ligue para este número de qualquer telefone',
  emailTitle: 'Escreva para este endereço',
  addressTitle: 'Abra este endereço no seu telefone ou computador',
  noteDown: 'Esta máquina não abre mais nada. Anote ou tire uma foto.',
  fileTitle: 'Nada fica guardado nesta máquina',
  fileText:
    'A pessoa seguinte poderia abrir. Anote o que precisa, tire uma foto, ou peça no balcão para imprimir.',
  close: 'Voltar',
};

export default portal;
