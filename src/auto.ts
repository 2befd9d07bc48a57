/**
 * Fetches what the page shows and nothing else: a domain of the kit comes when one of its tags is on
 * the page, now or later. Nothing is hidden meanwhile; what the author wrote inside stays readable.
 *
 * Tags with another prefix: `<script type="module" src="…/auto.js?prefix=gov">`.
 */
type Load = () => Promise<unknown>;

const DOMAINS: readonly (readonly [names: string, load: Load])[] = [
  ['portal', () => import('./portal/define.js')],
  ['service service-summary', () => import('./service/define.js')],
  ['opening-hours', () => import('./office/define.js')],
  ['requirements-checklist', () => import('./requirements/define.js')],
  ['photo-guide photo-check', () => import('./photo/define.js')],
  ['appointment-picker appointment-card', () => import('./appointment/define.js')],
  ['case-progress', () => import('./case/define.js')],
  ['mail-tracker', () => import('./mail/define.js')],
  ['help-desk callback-request', () => import('./help/define.js')],
  ['feedback letters', () => import('./feedback/define.js')],
  ['video-room', () => import('./video/define.js')],
];

/** By the part of the tag behind the prefix. */
const loads = new Map(
  DOMAINS.flatMap(([names, load]) => names.split(' ').map((name) => [name, load] as const)),
);

const prefix = new URL(import.meta.url).searchParams.get('prefix') ?? 'zt';
const asked = new Set<Load>();
const watched = new WeakSet<Node>();

async function fetchFor(tag: string): Promise<void> {
  const load = tag.startsWith(`${prefix}-`) && loads.get(tag.slice(prefix.length + 1));
  if (!load || asked.has(load)) return;
  asked.add(load);
  try {
    if (prefix !== 'zt') (await import('./core/page-prefix.js')).usePrefix(prefix);
    await load();
  } catch (reason) {
    // The next such tag asks again.
    asked.delete(load);
    console.warn(`zerotrip: what <${tag}> needs could not be fetched.`, reason);
  }
}

/** An element, and the shadow root that it has or gets. */
function look(element: Element): void {
  const tag = element.localName;
  // A server may have written it, which defines nothing.
  if (element.shadowRoot) watch(element.shadowRoot);
  if (tag.includes('-') && !element.matches(':defined')) {
    void fetchFor(tag);
    void customElements.whenDefined(tag).then(() => {
      if (element.shadowRoot) watch(element.shadowRoot);
    });
  }
}

function lookAll(root: Element | Document | ShadowRoot): void {
  if (root instanceof Element) look(root);
  root.querySelectorAll('*').forEach(look);
}

const observer =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver((records) => {
        for (const {addedNodes} of records)
          for (const node of addedNodes) if (node instanceof Element) lookAll(node);
      });

/**
 * Looks for the kit's tags in a document or a shadow root, and in what is put there later. The page
 * itself and its open shadow roots are watched already; a closed one is handed over by its owner.
 */
export function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  lookAll(root);
  observer?.observe(root, {childList: true, subtree: true});
}

if (observer) watch(document);
