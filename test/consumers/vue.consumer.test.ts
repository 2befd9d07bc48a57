import {builtConsumer} from './built.js';

builtConsumer({name: 'vue', flavour: 'vue', trustedTypes: ['vue']});
