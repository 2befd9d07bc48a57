/** Registers every element of the kit. */
export * from './portal/define.js';
import './service/define.js';
import './office/define.js';
import './requirements/define.js';
import './photo/define.js';
import './appointment/define.js';
import './case/define.js';
import './mail/define.js';
import './help/define.js';
import './feedback/define.js';
import './video/define.js';
