import {builtConsumer} from './built.js';

builtConsumer({name: 'angular', flavour: 'angular', trustedTypes: ['angular']});
