/**
 * How the styles of a shadow root reach the page, which its `style-src` decides:
 *
 * - `{href}` links files, for `style-src 'self'`: the address of the folder `cdn/styles` of the package.
 * - `{nonce}` writes `<style nonce>`, for a page that is made anew for each request.
 * - `'hash'` writes `<style>` and says for which hashes the policy has to allow them.
 * - `'inline'` writes `<style>`, for a page without a policy.
 */
export type PageStyles = {readonly href: string} | {readonly nonce: string} | 'hash' | 'inline';

/** How a page is rendered. */
export interface RenderOptions {
  /**
   * Address of the page, to which relative addresses in it are resolved, such as `src="/api"`;
   * `http://localhost/` where absent.
   */
  readonly url?: string;
  /**
   * Root of the back end for this server, where it is another than the citizen's: the page says
   * `src="/api"`, the server asks `http://10.0.0.7:8080/api`.
   */
  readonly src?: string;
  /**
   * Answers what elements ask, in place of the network: a back end's own handler. It is asked by `GET`
   * only, and with nothing of a citizen's: no cookie, no authorization.
   */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
  /** `'inline'` where absent. */
  readonly styles?: PageStyles;
  /**
   * The page is kept: a file, or an answer that caches may keep longer than a minute. What holds for the
   * moment only (“open now”, free times) is left to the browser, and no answer is embedded.
   */
  readonly lasting?: boolean;
  /**
   * IANA name of the zone where the page's citizens are, such as `Asia/Shanghai`: an office's own time is
   * told to those who are elsewhere. The server's zone where absent.
   */
  readonly timeZone?: string;
  /** Milliseconds that the back end has for its answers; 5,000 where absent. */
  readonly timeoutMs?: number;
  /** What the tags begin with; `zt` where absent. */
  readonly prefix?: string;
}

/** A question of an element's that was not answered. The author's own words stand in its place. */
export interface Unanswered {
  /** Address as the page names it. */
  readonly url: string;
  /** HTTP status, or why there was none. */
  readonly reason: string;
}

/** A page as it is sent to the citizen. */
export interface RenderedPage {
  readonly html: string;
  /** Sources for `style-src`, quotes included: `'sha256-…'`. Empty but for the styles `'hash'`. */
  readonly styleSources: readonly string[];
  readonly unanswered: readonly Unanswered[];
  /** How many elements have something to show without a script. */
  readonly rendered: number;
}
