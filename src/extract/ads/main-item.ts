import type { StructuredItem } from '../document/structured-item.ts';

/** schema.org types that can be an ad, most telling first. */
const AD_TYPES: readonly string[] = [
  'JobPosting',
  'Demand',
  'Offer',
  'Product',
  'IndividualProduct',
  'Vehicle',
  'Car',
  'Service',
  'RealEstateListing',
  'Accommodation',
  'Apartment',
  'House',
  'Room',
  'SingleFamilyResidence',
  'Person',
  'ProfilePage',
  'AdultEntertainment',
  'DiscussionForumPosting',
  'SocialMediaPosting',
  'Event',
  'LocalBusiness',
  'HealthAndBeautyBusiness',
  'EmploymentAgency',
  'DaySpa',
  'BeautySalon',
  'HairSalon',
  'NailSalon',
  'TattooParlor',
  'HealthClub',
  'NightClub',
  'BarOrPub',
  'Hotel',
  'Hostel',
  'BedAndBreakfast',
  'LodgingBusiness',
  'ProfessionalService',
  'RealEstateAgent',
  'ChildCare',
  'HomeAndConstructionBusiness',
  'HousePainter',
  'MovingCompany',
  'TravelAgency',
  'MedicalBusiness',
  'EntertainmentBusiness',
];

/** The one item of a page that is its ad: the only one of the most telling type there is, or the one that names the page's own address; several that bear one name are one. Undefined when there are several or none. */
export function mainItem(structured: readonly StructuredItem[], url: string): StructuredItem | undefined {
  for (const type of AD_TYPES) {
    const items = structured.filter((item) => item.types.includes(type));
    const own = items.find((item) =>
      item.properties.some(
        (property) =>
          (property.path === 'url' ||
            property.path === '@id' ||
            property.path === 'mainEntityOfPage' ||
            property.path === 'mainEntityOfPage.@id') &&
          sameAddress(property.value, url),
      ),
    );
    if (own) return own;
    if (items.length === 1) return items[0];
    if (items.length > 1) return sameThing(items);
  }
  return undefined;
}

/** Items that tell of one thing, by a name that each begins with, as one. */
function sameThing(items: readonly StructuredItem[]): StructuredItem | undefined {
  const names = items.map((item) => item.properties.find(({ path }) => path === 'title' || path === 'name')?.value.trim() ?? '');
  const [shortest = ''] = names.toSorted((a, b) => a.length - b.length);
  const [first] = items;
  if (first === undefined || shortest.length < 4 || !names.every((name) => name.startsWith(shortest))) return undefined;
  return { ...first, properties: items.flatMap(({ properties }) => properties) };
}

/** Whether two addresses are one but for scheme, fragment, query and a slash at the end. */
function sameAddress(a: string, b: string): boolean {
  const [left, right] = [URL.parse(a, b), URL.parse(b)];
  return (
    left !== null &&
    right !== null &&
    left.host === right.host &&
    left.pathname.replace(/\/$/, '') === right.pathname.replace(/\/$/, '') &&
    left.pathname !== '/'
  );
}
