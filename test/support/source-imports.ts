import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';
import type {ImportLine, ImportsByFile} from './import-rules.js';

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const names = clause.namedBindings;
  const named = names && ts.isNamedImports(names) ? names.elements : [];
  return !clause.name && named.length > 0 && named.every((each) => each.isTypeOnly);
}

/** What one node of the syntax tree imports. */
function importOf(node: ts.Node): ImportLine | undefined {
  const line = (literal: ts.Node | undefined, kind: ImportLine['kind']): ImportLine | undefined =>
    literal && ts.isStringLiteral(literal) ? {specifier: literal.text, kind} : undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return line(node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'value');
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return line(node.argument.literal, 'type');
  }
  const isLazy = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isLazy ? line(node.arguments[0], 'lazy') : undefined;
}

/** Everything that source text imports, in its order; `name` says whether it is TypeScript. */
export function importsIn(text: string, name = 'source.ts'): ImportLine[] {
  const lines: ImportLine[] = [];
  const visit = (node: ts.Node): void => {
    const line = importOf(node);
    if (line) lines.push(line);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  return lines;
}

/** Reads the imports of every TypeScript file of a folder, without following them. */
export function importsOfFolder(folder: string): ImportsByFile {
  const paths = globSync(`${folder}/**/*.ts`, {ignore: '**/*.d.ts'}).sort();
  return new Map(
    paths.map((path) => [
      relative(folder, path).replaceAll('\\', '/'),
      importsIn(readFileSync(path, 'utf8')),
    ]),
  );
}
