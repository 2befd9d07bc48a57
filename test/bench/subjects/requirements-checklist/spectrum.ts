import '@spectrum-web-components/checkbox/sp-checkbox.js';
import type {Mounted} from '../subject.js';
import {mountKit} from './kit.js';

export const mount = (parent: HTMLElement, rows?: number): Mounted =>
  mountKit('sp-checkbox', parent, rows);
