/** The fictitious insurers and the care-office regions in which each is preferent in the demo. */
export const DEMO_INSURERS = [
  {
    name: 'Noorderzorg',
    slug: 'noorderzorg',
    regions: ['ZK06', 'ZK07', 'ZK08', 'ZK09', 'ZK18', 'ZK22', 'ZK32'],
  },
  {
    name: 'Zuiderzorg',
    slug: 'zuiderzorg',
    regions: ['ZK12', 'ZK17', 'ZK19', 'ZK25', 'ZK27', 'ZK30', 'ZK31'],
  },
  {
    name: 'Westerzorg',
    slug: 'westerzorg',
    regions: ['ZK01', 'ZK02', 'ZK10', 'ZK11', 'ZK13', 'ZK20', 'ZK26', 'ZK28', 'ZK29', 'ZK33'],
  },
  {
    name: 'Oosterzorg',
    slug: 'oosterzorg',
    regions: ['ZK03', 'ZK04', 'ZK14', 'ZK16', 'ZK21', 'ZK23', 'ZK24'],
  },
] as const;

export const MINISTRY_NAME = 'Ministerie van VWS (demo)';
export const PLATFORM_NAME = 'Regiovast beheer';
