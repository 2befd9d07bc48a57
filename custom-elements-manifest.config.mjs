/**
 * What `custom-elements.json` says: the elements and what a page may use of them, in the words of
 * their own comments, with the modules that the package really has. Everything else that is shipped
 * for editors and frameworks is made from it (`build/shipped/`).
 */
/** What only Lit reads and only a browser's form calls. */
const INTERNAL = /^(#.*|styles|shadowRootOptions|formAssociated|render|form\w+Callback)$/;

const isPublic = ({name, privacy}) =>
  !['private', 'protected'].includes(privacy) && !INTERNAL.test(name);

/** `src/appointment/appointment-card.ts` → `dist/appointment/appointment-card.js`. */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

const isElement = ({tagName}) => tagName?.startsWith('zt-');

/** Remembers `type MeetingMode = 'in-person' | 'video'`, so that editors can offer the words. */
const wordsOf = new Map();
const words = {
  name: 'words',
  analyzePhase({ts, node}) {
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
    const isWord = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
    if (!node.type.types.every(isWord)) return;
    wordsOf.set(
      node.name.text,
      node.type.types.map((type) => `'${type.literal.text}'`).join(' | '),
    );
  },
};

/** An attribute's type in words that need no import; absent is said by leaving it out. */
function attribute({inheritedFrom: _, type, ...rest}) {
  const names = (type?.text ?? 'string').split(' | ').filter((name) => name !== 'undefined');
  const text = names.map((name) => wordsOf.get(name) ?? name.replace(/^IsoDate$/, 'string'));
  return {...rest, type: {text: text.join(' | ')}};
}

function element({members = [], attributes = [], events = [], ...declaration}) {
  return {
    ...declaration,
    superclass: {name: 'LitElement', package: 'lit'},
    members: members.filter(isPublic).map(({inheritedFrom: _, ...member}) => member),
    attributes: attributes.map(attribute),
    // Without a name it is what the analyzer guessed from a call of dispatchEvent.
    events: events.filter(({name}) => name),
  };
}

function moduleOf({path, declarations}) {
  const module = published(path);
  const own = declarations.filter(isElement).map(element);
  return {
    kind: 'javascript-module',
    path: module,
    declarations: own,
    exports: own.map(({name}) => ({kind: 'js', name, declaration: {name, module}})),
  };
}

const definitionOf = ({path}) => path.replace(/[^/]+$/, 'define.js');

/** The module that registers a domain's elements. */
function definitionsOf(path, modules) {
  return {
    kind: 'javascript-module',
    path,
    declarations: [],
    exports: modules.flatMap((module) =>
      module.declarations.map(({name, tagName}) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: {name, module: module.path},
      })),
    ),
  };
}

const publicApiOnly = {
  name: 'public-api-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    const modules = manifest.modules
      .filter(({declarations = []}) => declarations.some(isElement))
      .map(moduleOf)
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    const definitions = [...new Set(modules.map(definitionOf))].map((path) =>
      definitionsOf(
        path,
        modules.filter((module) => definitionOf(module) === path),
      ),
    );
    manifest.modules = [...modules, ...definitions];
  },
};

export default {
  globs: ['src/**/*.ts'],
  // Parts are nobody's API.
  exclude: ['src/**/*.d.ts', 'src/*/parts/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [words, publicApiOnly],
};
