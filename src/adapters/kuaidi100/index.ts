export {kuaidi100State, kuaidi100Advanced} from './kuaidi100.codes.js';
export {
  kuaidi100Mail,
  kuaidi100Param,
  kuaidi100Request,
  kuaidi100Signed,
} from './kuaidi100.mail.js';
export {mapKuaidi100} from './kuaidi100.mapping.js';
