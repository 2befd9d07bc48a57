/** Time, money, result and law of a list. */
import type {Basis, Fee, Output, Processing, Span} from '../../service/service.model.js';
import type {RowReader} from './row-reader.js';

function spanOf(list: RowReader, day: string, type: string): Span | undefined {
  const value = list.number(day);
  if (value === undefined) return undefined;
  const unit = list.code(type, 'unit');
  if (!unit) list.warn('unit-assumed', type, `${day} has no known unit; working days are assumed`);
  return {value, unit: unit ?? 'working-day'};
}

export function readProcessing(list: RowReader): Processing | undefined {
  const legal = spanOf(list, 'ANTICIPATE_DAY', 'ANTICIPATE_TYPE');
  const promised = spanOf(list, 'PROMISE_DAY', 'PROMISE_TYPE');
  const excluded = list.text('SPECIAL_PROCEDURE');
  const processing = {
    ...(list.code('PROJECT_TYPE', 'project') === 'immediate' ? {immediate: true} : {}),
    ...(legal ? {legal} : {}),
    ...(promised ? {promised} : {}),
    ...(excluded ? {excluded} : {}),
  };
  return Object.keys(processing).length > 0 ? processing : undefined;
}

function feeOf(row: RowReader, shared: Pick<Fee, 'payOnline' | 'basis'>): readonly Fee[] {
  const amount = row.number('FEE_AMOUNT');
  const text = row.text('FEE_AMOUNT') ?? '';
  if (amount !== undefined)
    return [{name: row.text('FEE_NAME') ?? '收费', amount, currency: 'CNY', ...shared}];
  row.warn('fee-free-text', 'FEE_AMOUNT', `“${text}” is no amount, so the fee is left out`);
  return [];
}

export function readFees(list: RowReader): readonly Fee[] {
  if (!list.is('IS_FEE')) return [];
  const rows = list.rows('FEES');
  const basis = list.text('FEE_BASIS');
  if (rows.length === 0) list.warn('fee-missing', 'FEES', 'there is a fee, but not which');
  if (!basis) list.warn('fee-basis', 'FEE_BASIS', 'is missing: a fee needs its rule');
  const shared = {payOnline: list.is('IS_PAY_ONLINE'), basis: basis ? [{name: basis}] : []};
  return rows.flatMap((row) => feeOf(row, shared));
}

export function readOutputs(list: RowReader): readonly Output[] {
  const names = [list, ...list.rows('RESULTS')].flatMap((row) => row.text('RESULT_NAME') ?? []);
  return [...new Set(names)].map((name) => ({name}));
}

export const readBasis = (list: RowReader): readonly Basis[] =>
  list.rows('BYLAWS').flatMap((row) => {
    const [name, number, clause] = ['LAW_NAME', 'LAW_NUMBER', 'CLAUSE_NUMBER'].map((field) =>
      row.text(field),
    );
    return name ? [{name, ...(number ? {number} : {}), ...(clause ? {clause} : {})}] : [];
  });

/** Conditions for acceptance, one for each line or number. */
export function readConditions(list: RowReader): readonly string[] {
  const text = list.text('ACCEPT_CONDITION');
  if (!text) return [];
  list.warn(
    'condition-free-text',
    'ACCEPT_CONDITION',
    'is shown as text: nobody is asked about it',
  );
  return text
    .split(/[\r\n]+|(?=(?:\d+|[一二三四五六七八九十]+)[、.．](?!\d))/)
    .map((line) => line.trim())
    .filter(Boolean);
}
