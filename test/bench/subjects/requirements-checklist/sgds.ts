import '@govtechsg/sgds-web-component/themes/day.css';
import '@govtechsg/sgds-web-component/components/Checkbox/index.js';
import type {Mounted} from '../subject.js';
import {mountKit} from './kit.js';

export const mount = (parent: HTMLElement, rows?: number): Mounted =>
  mountKit('sgds-checkbox', parent, rows);
