/**
 * Functions, classes and values that a module exports and nobody imports: forgotten, or open by
 * mistake. Types are left alone: they name the shapes of what is exported beside them.
 */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';

/** What one module gives and takes. */
interface Traffic {
  readonly exported: readonly string[];
  /** By path; `*` is everything. */
  readonly taken: readonly (readonly [path: string, name: string])[];
}

/** Others than our own modules import these: embedders, Storybook, tools that look for a file. */
const PUBLIC =
  /^(src\/(\w+\/(\w+\/)?index|[\w-]+|\w+\/define|(\w+\/)+[\w-]+\.memory|contract\/.*)\.ts|test\/bench\/subjects\/.*|test\/support\/web-test-runner-commands\.ts|stories\/.*\.stories\.ts|\.storybook\/[\w-]+\.ts|[^/]*\.config\.ts)$/;

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) &&
  !ts.getModifiers(node)!.some(({kind}) => kind === ts.SyntaxKind.DefaultKeyword);

function namesOf(binding: ts.BindingName): string[] {
  if (ts.isIdentifier(binding)) return [binding.text];
  return binding.elements.flatMap((each) =>
    ts.isOmittedExpression(each) ? [] : namesOf(each.name),
  );
}

function exportedBy(node: ts.Statement): string[] {
  if (ts.isExportDeclaration(node) && !node.moduleSpecifier) {
    const clause = node.exportClause;
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({name}) => name.text) : [];
  }
  if (!isExported(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
    return [];
  }
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({name}) => namesOf(name));
  const {name} = node as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

/** The names in the braces of an import or export, as the other module calls them. */
function namesIn(clause: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (!clause || ts.isNamespaceImport(clause) || ts.isNamespaceExport(clause)) return ['*'];
  return clause.elements.map(({propertyName, name}) => (propertyName ?? name).text);
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return node.argument.literal;
  }
  const isLazy = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isLazy ? node.arguments[0] : undefined;
}

function takenBy(node: ts.Node): string[] {
  if (ts.isExportDeclaration(node)) return namesIn(node.exportClause);
  if (!ts.isImportDeclaration(node)) return ['*'];
  const bindings = node.importClause?.namedBindings;
  return bindings ? namesIn(bindings) : [];
}

/** A page of Storybook is Markdown with imports. */
function codeOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.mdx') ? (text.match(/^import .*$/gm) ?? []).join('\n') : text;
}

function trafficOf(path: string): Traffic {
  const source = ts.createSourceFile(`${path}.ts`, codeOf(path), ts.ScriptTarget.Latest);
  const taken: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier) && specifier.text.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier.text.replace(/[?#].*$/, ''));
      for (const name of takenBy(node)) taken.push([target.replace(/(\.js|\.ts)?$/, '.ts'), name]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return {exported: source.statements.flatMap(exportedBy), taken};
}

const paths = globSync('{src,demo,stories,test,build,.storybook}/**/*.{ts,mdx}', {
  ignore: ['**/*.d.ts', 'test/consumers/projects/**'],
  dot: true,
});
const traffic = new Map(
  [...paths, ...globSync('*.config.ts')].map((path) => [path, trafficOf(path)]),
);
const taken = new Set(
  [...traffic.values()].flatMap((each) => each.taken.map((one) => one.join(' '))),
);

const unused = [...traffic].flatMap(([path, {exported}]) =>
  PUBLIC.test(path) || taken.has(`${path} *`)
    ? []
    : exported.filter((name) => !taken.has(`${path} ${name}`)).map((name) => `${path}: ${name}`),
);
for (const line of unused.sort()) console.log(`${line} is exported and imported nowhere`);
process.exitCode = unused.length > 0 ? 1 : 0;
