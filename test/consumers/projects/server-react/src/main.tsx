import 'zerotrip/hydrate';
import 'zerotrip/appointment/define';
import {hydrateRoot} from 'react-dom/client';
import {App} from './App';

hydrateRoot(document.getElementById('app')!, <App />);
