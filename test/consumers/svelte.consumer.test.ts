import {builtConsumer} from './built.js';

builtConsumer({name: 'svelte', flavour: 'svelte', trustedTypes: ['svelte-trusted-html']});
