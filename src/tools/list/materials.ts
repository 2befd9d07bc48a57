/** Materials (材料) of a list: what they are, and who needs them. */
import type {
  Copies,
  Document,
  Identifier,
  Requirement,
  Supply,
  SupplyMode,
} from '../../service/service.model.js';
import {isChoice, isVague} from '../lint/names.js';
import {anyOf} from '../merge-conditions.js';
import type {RowReader} from './row-reader.js';
import type {Link, Situations} from './links.js';

/** A link that a page can follow; lists often give the identifier of a file instead. */
export const linkIn = (text: string | undefined): string | undefined =>
  text && /^(https?:\/\/|\/)/i.test(text) ? text : undefined;

const present = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

function fileIdentifiers(row: RowReader): readonly Identifier[] | undefined {
  const identifiers = (['FORM_GUID', 'EXAMPLE_GUID'] as const).flatMap((field) => {
    const value = row.text(field);
    const scheme = `cn-${field.toLowerCase().replace('_', '-')}`;
    return value && !linkIn(value) ? [{scheme, value}] : [];
  });
  return identifiers.length > 0 ? identifiers : undefined;
}

function documentOfRow(row: RowReader): Document {
  const name = row.text('MATERIAL_NAME');
  if (!name) row.warn('name-missing', 'MATERIAL_NAME', 'is missing');
  else if (isVague(name))
    row.warn('vague-name', 'MATERIAL_NAME', `“${name}” does not say which paper is meant`);
  else if (isChoice(name))
    row.warn('choice-in-name', 'MATERIAL_NAME', `“${name}” seems to be a choice: make it an anyOf`);
  const format = row.code('MATERIAL_FORMAT', 'format');
  return present({
    name: name ?? '（没有写名称）',
    origin: row.code('SOURCE_TYPE', 'source'),
    howToGet: row.text('SOURCE_EXPLAIN'),
    identifiers: fileIdentifiers(row),
    blankForm: linkIn(row.text('FORM_GUID')),
    sample: linkIn(row.text('EXAMPLE_GUID')),
    fillNotes: row.text('FILL_EXPLAIN'),
    acceptance: row.text('ACCEPT_STAND'),
    paper: row.text('PAGE_FORMAT'),
    electronic: format === 'electronic' || format === 'either' ? '电子文件' : undefined,
  });
}

function copiesOf(row: RowReader): Copies | undefined {
  const kind = row.code('MATERIAL_TYPE', 'copies');
  const [original, copy] = [row.number('ORIGINAL_AMOUNT'), row.number('COPY_AMOUNT')];
  const pages = Math.round(row.number('PAGE_NUM') ?? 1);
  if (kind === 'either' && original === undefined && copy === undefined) {
    row.warn('copies-unclear', 'MATERIAL_TYPE', 'is “original and/or copy” without amounts');
    return {original: pages};
  }
  if (kind === 'original' && original === undefined) return {original: pages};
  if (kind === 'copy' && copy === undefined) return {copy: pages};
  const counted = {
    ...(original ? {original: Math.round(original)} : {}),
    ...(copy ? {copy: Math.round(copy)} : {}),
  };
  return Object.keys(counted).length > 0 ? counted : undefined;
}

/** The way a material reaches the office where no situation says otherwise. */
function usualMode(row: RowReader): SupplyMode {
  const format = row.code('MATERIAL_FORMAT', 'format');
  const necessity = row.code('IS_NEED', 'necessity');
  if (format === 'held' || format === 'held-else-bring') return format;
  if (necessity === 'later' || necessity === 'declare') return necessity;
  return row.is('IS_SELF') ? 'on-site' : 'bring';
}

function supplyOf(row: RowReader, links: readonly Link[]): readonly Supply[] | undefined {
  const declared = links.filter(({isDeclared}) => isDeclared);
  const mode = usualMode(row);
  const ways: readonly Supply[] = [
    ...declared.map(({when}): Supply => ({mode: 'declare', when})),
    ...(mode === 'bring' ? [] : [{mode}]),
  ];
  if (ways.some((way) => way.mode !== 'on-site'))
    row.warn('reduction-basis', 'IS_NEED', 'spares people a paper; say by which rule');
  if (mode === 'later') row.warn('later-within', 'IS_NEED', 'is handed in later; say until when');
  return ways.length > 0 ? ways : undefined;
}

function requirementOfRow(row: RowReader, id: string, links: readonly Link[]): Requirement {
  const copies = copiesOf(row);
  const note = row.text('HANDLE_CASE');
  const law = row.text('BY_LAW');
  if (note)
    row.warn(
      'condition-free-text',
      'HANDLE_CASE',
      `“${note}” is a condition in words: write a rule`,
    );
  return present({
    id,
    when: anyOf(links.map(({when}) => when)),
    needs: [copies ? {ref: id, copies} : id],
    necessity: row.code('IS_NEED', 'necessity') === 'optional' ? ('optional' as const) : undefined,
    supply: supplyOf(row, links),
    basis: law ? [{name: law}] : undefined,
    note,
  });
}

const orderOf = (row: RowReader): number => row.number('ORDER_NUM') ?? Infinity;

/** Documents and requirements, in the list's order; a link to nothing is told. */
export function readMaterials(list: RowReader, {links}: Situations) {
  const rows = list.rows('MATERIALS').map((row, at) => ({
    row,
    id: `material-${at + 1}`,
    key: row.text('MATERIAL_GUID') ?? String(at + 1),
  }));
  const keys = new Set(rows.map(({key}) => key));
  for (const material of new Set(links.map((link) => link.material)))
    if (!keys.has(material))
      list.warn(
        'link-to-nothing',
        'SITUATIONS',
        `links the material “${material}”, which is not there`,
      );
  const linksTo = (key: string) => links.filter(({material}) => material === key);
  const sorted = [...rows].sort((one, other) => orderOf(one.row) - orderOf(other.row) || 0);
  return {
    documents: Object.fromEntries(sorted.map(({id, row}) => [id, documentOfRow(row)])),
    requirements: sorted.map(({id, key, row}) => requirementOfRow(row, id, linksTo(key))),
  };
}
