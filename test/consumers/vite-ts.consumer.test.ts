import {builtConsumer} from './built.js';

builtConsumer({name: 'vite-ts', flavour: 'npm'});
