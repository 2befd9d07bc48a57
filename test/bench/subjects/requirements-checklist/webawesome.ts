import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import type {Mounted} from '../subject.js';
import {mountKit} from './kit.js';

export const mount = (parent: HTMLElement, rows?: number): Mounted =>
  mountKit('wa-checkbox', parent, rows);
