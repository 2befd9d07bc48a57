const MARK = 'data-zt-printed';
const RULE = `@media print {
  :not(:has([${MARK}]), [${MARK}], [${MARK}] *) { display: none !important; }
}`;

/**
 * Prints one element of the page without what is around it. Inside a shadow root, where the page's
 * rules do not reach, the whole page is printed.
 */
export function printAlone(element: Element): void {
  if (element.getRootNode() !== document) {
    print();
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULE);
  element.setAttribute(MARK, '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // A phone goes on before its paper is laid out.
  const restore = () => {
    element.removeAttribute(MARK);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  addEventListener('afterprint', restore, {once: true});
  print();
}
