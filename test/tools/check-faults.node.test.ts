import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {Office} from '../server/office.js';
import {activationFaults, bookingFaults} from './check-booking-faults.js';
import {activated, brokenIn, checkOffice} from './check-office.js';
import {officeReadingFaults} from './check-office-faults.js';
import {readingFaults} from './check-reading-faults.js';
import {sendingFaults} from './check-sending-faults.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

describe('The check finds in a back end', () => {
  it.each([...readingFaults, ...officeReadingFaults])('$fault', async ({rule, spoil}) => {
    const report = await checkOffice(office, {}, spoil);
    expect(brokenIn(report)).toContain(rule);
    const {came, clause} = report.results.find(({id}) => id === rule)!;
    expect([came, clause]).toEqual([expect.any(String), expect.stringContaining('openapi.yaml')]);
  });

  it.each(bookingFaults)('$fault (by booking)', async ({rule, spoil}) => {
    const report = await checkOffice(office, {book: true}, spoil);
    expect(brokenIn(report)).toContain(rule);
  });

  it.each(sendingFaults)('$fault (by sending)', async ({rule, spoil}) => {
    const report = await checkOffice(office, {send: true}, spoil);
    expect(brokenIn(report)).toContain(rule);
  });

  it.each(activationFaults)('$fault (by confirming)', async ({rule, spoil}) => {
    const report = await checkOffice(office, activated(office), spoil);
    expect(brokenIn(report)).toContain(rule);
  });
});
