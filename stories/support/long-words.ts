/** Words as long as German ones, for the places where an office's words stand. */
const LONG: Readonly<Record<string, string>> = {
  name: 'Ersatzausstellung einer Haushaltsregistrierungsbescheinigung einschließlich Übersendung',
  description:
    'Bitte halten Sie Ihren Personalausweis und gegebenenfalls Ihre Aufenthaltsbescheinigung bereit',
  label: 'Zustellungsbevollmächtigtenanschrift oder Aufenthaltsbestimmungsberechtigte',
  address: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenstraße 118, Seiteneingang, 3. Stock',
  hint: 'Rollstuhlgerechter Zugang über den Innenhof der Bezirkshauptmannschaft',
  hours: 'Montag bis Donnerstag 8:30 bis 17:30, in der Mittagspause nur Bereitschaftsschalter',
};

/** An office's text in long words; numbers to call stay what they are. */
export const inGerman = (text: string, at: string): string =>
  at === 'phone' ? text : `${LONG[at] ?? text} (${text})`;

/** An office's text with what somebody might have pasted into it. */
export const withMarkup = (text: string, at: string): string =>
  at === 'phone' ? text : `${text} <b>bold</b><img src="x" onerror="alert(1)"> &amp; </script>`;

/** The picker's longest words as a German page would replace them. */
export const germanTexts = {
  stepOf: 'Schritt {step} von {steps} · {name}',
  stepTime: 'Terminzeitpunktauswahl',
  service: 'Dienstleistung',
  mode: 'Gesprächsart',
  place: 'Dienststelle',
  modeVideo: 'Per Videotelefonat von Ihrem Aufenthaltsort aus',
  soonest: 'Nächstmögliche Terminvorschläge',
  moreTimes: 'Oder einen anderen Kalendertag auswählen',
  previousMonth: 'Vorhergehender Monat',
  nextMonth: 'Nachfolgender Monat',
  freeShort: '{count} verfügbar',
  fewShort: 'lediglich {count}',
  full: 'ausgebucht',
  closed: 'geschlossen',
  morning: 'Vormittagstermine',
  afternoon: 'Nachmittagstermine',
  keepTime: 'Diesen Termin vorübergehend reservieren und fortfahren',
  otherDay: 'Anderen Kalendertag auswählen',
} as const;
