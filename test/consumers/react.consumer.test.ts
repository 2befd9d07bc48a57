import {builtConsumer} from './built.js';

builtConsumer({name: 'react', flavour: 'react'});
