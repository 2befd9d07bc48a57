import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import {storyNameFromExport, toId} from 'storybook/internal/csf';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

const HEADINGS = [
  'What it is for',
  'When to use it',
  'When not to use it',
  'Anatomy',
  'States',
  'What to write',
  'Accessibility',
  'Tokens',
  'Privacy',
  'Related',
  'Attributes, events, slots',
];

const read = (path: string): string => readFileSync(path, 'utf8');

/** Tags of the domains, without those that are only parts of another element. */
const tags = globSync('src/*/elements.ts').flatMap((path) => {
  const text = read(path);
  const parts = new Set(
    Array.from(text.matchAll(/{(\w+)} from '\.\/parts\//g), ([, name]) => name),
  );
  return Array.from(
    text.matchAll(/^ {2}(?:'([\w-]+)'|(\w+)): (\w+),$|= {(?:'([\w-]+)'|(\w+)): (\w+)}/gm),
  )
    .map(([, ...found]) => found.filter(Boolean))
    .filter(([, name]) => !parts.has(name))
    .map(([tag]) => tag!);
});

const guideOf = (tag: string): string => read(`stories/elements/${tag}.mdx`);

/** Stories of a file: each name with what its comment says. */
function storiesIn(path: string): ReadonlyMap<string, string> {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const exported = source.statements.filter(
    (statement): statement is ts.VariableStatement =>
      ts.isVariableStatement(statement) &&
      !!statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword),
  );
  return new Map(
    exported.map((statement) => [
      statement.declarationList.declarations[0]!.name.getText(),
      ts
        .getJSDocCommentsAndTags(statement)
        .map((comment) => comment.getText())
        .join(),
    ]),
  );
}

const titleIn = (path: string): string => /\btitle: '([^']+)'/.exec(read(path))![1]!;

const storyFiles = globSync('stories/*.stories.ts');
const pages = globSync('stories/**/*.mdx');

/** Stories files that a page shows in a table of states. */
function filesTold(page: string): readonly string[] {
  const files = new Map(
    Array.from(
      page.matchAll(/^import \* as (\w+) from '\.\.\/([\w.-]+\.stories)';$/gm),
      ([, name, file]) => [name, `stories/${file}.ts`],
    ),
  );
  return Array.from(page.matchAll(/<States of={(\w+)}/g), ([, name]) => files.get(name) ?? '');
}

const idOfPage = (path: string): string => {
  const text = read(path);
  const own = /<Meta title="([^"]+)"/.exec(text)?.[1];
  if (own) return toId(own, 'docs');
  const [, module, name] = /<Meta of={(\w+)} name="(\w+)"/.exec(text)!;
  const file = new RegExp(`import \\* as ${module} from '\\.\\./([\\w.-]+)'`).exec(text)![1]!;
  return toId(titleIn(`stories/${file}.ts`), name);
};

describe('a guide of an element', () => {
  test('covers all elements', () => {
    expect(tags.length).toBeGreaterThan(14);
    expect(
      globSync('stories/elements/*.mdx')
        .map((path) => /([\w-]+)\.mdx/.exec(path)![1])
        .sort(),
    ).toEqual([...tags].sort());
  });

  test.each(tags)('%s has every heading, in order', (tag) => {
    const headings = Array.from(guideOf(tag).matchAll(/^## (.+)$/gm), ([, text]) => text);
    expect(headings).toEqual(HEADINGS);
  });

  test.each(tags)('%s has advice in both languages, keys, tokens and its reference', (tag) => {
    const guide = guideOf(tag);
    for (const needed of [
      '### English',
      '### 中文',
      '<kbd>',
      `<Tokens of="zt-${tag}"`,
      `<Api of="zt-${tag}"`,
    ])
      expect(guide).toContain(needed);
  });

  test.each(tags)('%s tells every story of its files', (tag) => {
    const own = storyFiles.filter((path) => path.startsWith(`stories/${tag}.`));
    expect(own).not.toEqual([]);
    expect(filesTold(guideOf(tag))).toEqual(expect.arrayContaining(own));
  });
});

describe('every story in a guide', () => {
  const told = globSync('stories/elements/*.mdx').flatMap((path) => filesTold(read(path)));
  test.each(told)('of %s says in a sentence what makes it show', (path) => {
    const silent = [...storiesIn(path)].filter(([, comment]) => !comment).map(([name]) => name);
    expect(silent).toEqual([]);
  });
});

test('every link from page to page leads somewhere', () => {
  const stories = storyFiles.flatMap((path) =>
    [...storiesIn(path).keys()].map((name) => toId(titleIn(path), storyNameFromExport(name))),
  );
  const known = new Set([
    ...stories,
    ...storyFiles.map((path) => toId(titleIn(path), 'docs')),
    ...pages.map(idOfPage),
  ]);
  const lost = pages.flatMap((path) =>
    Array.from(read(path).matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/g), ([, id]) => id!)
      .filter((id) => !known.has(id))
      .map((id) => `${path}: ${id}`),
  );
  expect(lost).toEqual([]);
});
