import { pageHoles } from './page-holes.ts';

/** Where the data of a page lie by a template that was learned; undefined where the address of the page lacks what a hole asks for. */
export function fillDataTemplate(template: string, pageUrl: string): string | undefined {
  const holes = pageHoles(pageUrl);
  let isWhole = true;
  // A hole: braces with no brace between.
  const url = template.replace(/\{([^{}]{1,200})\}/g, (_, hole: string) => {
    const value = holes.get(hole);
    isWhole &&= value !== undefined;
    return value ?? '';
  });
  return isWhole ? url : undefined;
}
