/**
 * Renders pages with the kit's elements on a server: for Node 20.19 and newer. Needs the package
 * `happy-dom` beside `zerotrip`, which a page in the browser does not.
 */
export type {PageStyles, RenderedPage, RenderOptions, Unanswered} from './page-options.js';
export {renderPage} from './renderer.js';
