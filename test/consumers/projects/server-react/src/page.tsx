import {renderToString} from 'react-dom/server';
import {App} from './App';

/** What React writes on the server; the kit's elements are rendered afterwards. */
export const appAsHtml = () => renderToString(<App />);
