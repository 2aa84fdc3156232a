/** The pages of which a reader can keep a view: its columns, filters and sort under a name. */
export const VIEW_PAGES = ['regions', 'practices', 'cases', 'housing'] as const;
export type ViewPage = (typeof VIEW_PAGES)[number];
