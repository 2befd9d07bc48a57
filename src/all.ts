/** Registers every element of the kit. */
import './portal/define.js';
import './appointment/define.js';
