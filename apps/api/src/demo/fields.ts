import type { ProfileArea } from '@ponte/domain';

export type DemoText = {
  title: string;
  description: string;
  keywords: readonly string[];
  area: ProfileArea;
};
export type Field = {
  sectors: readonly string[];
  offers: readonly DemoText[];
  requests: readonly DemoText[];
};

const text = (
  area: ProfileArea,
  title: string,
  description: string,
  ...keywords: string[]
): DemoText => ({ area, title, description, keywords });

/** What companies of each field typically offer and seek: the raw material of the demo's profiles. */
export const fields = {
  machinery: {
    sectors: ['28', '25', '33'],
    offers: [
      text(
        'business',
        'Precision turning and milling up to 3 m',
        'Five-axis machining in small and medium series, measured in our own climate room. Certified ISO 9001; free capacity from spring.',
        'machining',
        'subcontracting',
        'precision parts',
      ),
      text(
        'technology',
        'Retrofit of machine tools with new controls',
        'We bring machines from the nineties to the state of the art: drives, controls, safety and remote diagnosis, usually within three weeks.',
        'retrofit',
        'automation',
        'industry 4.0',
      ),
      text(
        'business',
        'Special machines for wood and stone',
        'From the first sketch to commissioning: handling, sawing, polishing. References in four countries.',
        'special machines',
        'automation',
        'stone',
      ),
    ],
    requests: [
      text(
        'business',
        'Supplier of cast aluminium housings',
        'Series of 500 to 5,000 pieces a year, machining can be done by us. Delivery by road within a day preferred.',
        'casting',
        'aluminium',
        'supplier',
      ),
      text(
        'technology',
        'Vibration sensors for predictive maintenance',
        'We seek a partner for sensors and evaluation that can be built into our spindles.',
        'sensors',
        'predictive maintenance',
        'industry 4.0',
      ),
    ],
  },
  electronics: {
    sectors: ['26', '27'],
    offers: [
      text(
        'technology',
        'Wireless sensors for harsh surroundings',
        'Temperature, vibration and humidity over LoRaWAN with ten years of battery life; housings to IP69K.',
        'sensors',
        'IoT',
        'predictive maintenance',
      ),
      text(
        'business',
        'Assembly of electronics from prototype to 10,000 pieces',
        'SMD and through-hole lines, automatic optical inspection, conformal coating, box building.',
        'electronics assembly',
        'EMS',
        'prototyping',
      ),
    ],
    requests: [
      text(
        'business',
        'Injection moulder for sensor housings',
        'Two-component parts with seal, 20,000 a year; tool ownership stays with us.',
        'injection moulding',
        'plastics',
        'supplier',
      ),
      text(
        'research',
        'Partner for a project on energy harvesting',
        'Consortium for the next cross-border call; we bring radio and power electronics.',
        'energy harvesting',
        'research project',
        'IoT',
      ),
    ],
  },
  software: {
    sectors: ['62', '63'],
    offers: [
      text(
        'technology',
        'Production planning for small factories',
        'Web-based planning that runs on the orders you already have; first results within a month.',
        'production planning',
        'SaaS',
        'industry 4.0',
      ),
      text(
        'technology',
        'Traceability from field to shelf',
        'Batch traceability for food and wine with labels, recalls and customs documents in four languages.',
        'traceability',
        'food',
        'software',
      ),
      text(
        'business',
        'Development team for embedded and web',
        'Eight engineers, fixed price or by the sprint; Italian, Slovene and English spoken.',
        'software development',
        'embedded',
        'subcontracting',
      ),
    ],
    requests: [
      text(
        'business',
        'Pilot customers in manufacturing',
        'Two companies of 20 to 100 people who want to plan better and tell us what is missing.',
        'pilot',
        'production planning',
        'manufacturing',
      ),
      text(
        'business',
        'Sales partner for Italy or Austria',
        'A system house with customers among small manufacturers.',
        'sales partner',
        'distribution',
        'software',
      ),
    ],
  },
  food: {
    sectors: ['10', '01'],
    offers: [
      text(
        'business',
        'Cured meats with protected origin',
        'Slow drying, no additives; retail packs and catering sizes, private label possible.',
        'cured meat',
        'private label',
        'gourmet',
      ),
      text(
        'business',
        'Extra virgin olive oil, truffle and herb specialities',
        'Small batches with full traceability; tasting samples at our table.',
        'olive oil',
        'gourmet',
        'organic',
      ),
      text(
        'business',
        'Dairy products from alpine milk',
        'Yoghurt, aged cheese and whey drinks; organic line certified since 2019.',
        'dairy',
        'organic',
        'cheese',
      ),
    ],
    requests: [
      text(
        'business',
        'Importer for delicatessen and gastronomy',
        'We look for distributors with their own cold chain in Carinthia, Veneto and Ljubljana.',
        'importer',
        'distribution',
        'gourmet',
      ),
      text(
        'technology',
        'Packaging with less plastic',
        'Paper-based or compostable trays for sliced products that keep four weeks.',
        'packaging',
        'sustainable',
        'food',
      ),
      text(
        'technology',
        'Traceability software for a small producer',
        'Simple, multilingual and affordable: batches, labels, recalls.',
        'traceability',
        'software',
        'food',
      ),
    ],
  },
  wine: {
    sectors: ['11', '01'],
    offers: [
      text(
        'business',
        'Ribolla, Malvasia and sparkling wines from the border hills',
        'Hand-picked, 60,000 bottles a year, ten per cent organic and growing.',
        'wine',
        'organic',
        'gastronomy',
      ),
      text(
        'technology',
        'Equipment for small wineries',
        'Presses, amphorae and temperature control, made to measure and serviced across the border.',
        'winery equipment',
        'special machines',
        'wine',
      ),
    ],
    requests: [
      text(
        'business',
        'Importers in Austria and Croatia',
        'Independent merchants and restaurants rather than supermarkets.',
        'importer',
        'distribution',
        'wine',
      ),
      text(
        'technology',
        'Sensors for vineyard and cellar',
        'Soil moisture, leaf wetness and fermentation at an acceptable price.',
        'sensors',
        'IoT',
        'agriculture',
      ),
    ],
  },
  furniture: {
    sectors: ['31', '16'],
    offers: [
      text(
        'business',
        'Contract chairs and tables in solid wood',
        'Hotels, restaurants and public buildings; own design studio, samples in two weeks.',
        'furniture',
        'contract',
        'wood',
      ),
    ],
    requests: [
      text(
        'business',
        'Certified beech and oak from the region',
        'Steamed and kiln dried, FSC or PEFC, 400 cubic metres a year.',
        'timber',
        'wood',
        'supplier',
      ),
    ],
  },
  construction: {
    sectors: ['41', '16', '43'],
    offers: [
      text(
        'business',
        'Timber houses and extensions',
        'Prefabricated in our hall, on site in days; passive-house standard.',
        'timber construction',
        'wood',
        'energy efficiency',
      ),
      text(
        'business',
        'Karst stone for floors and façades',
        'Own quarry, CNC cutting, restoration of historic buildings.',
        'stone',
        'façade',
        'restoration',
      ),
    ],
    requests: [
      text(
        'business',
        'Architects and installers for joint bids',
        'Public tenders in Italy and Slovenia; we bring timber, you bring building services.',
        'tender',
        'energy efficiency',
        'timber construction',
      ),
      text(
        'technology',
        'Insulation from wood fibre or hemp',
        'Supplier or joint development for wall panels.',
        'insulation',
        'sustainable',
        'wood',
      ),
    ],
  },
  energy: {
    sectors: ['35', '71'],
    offers: [
      text(
        'technology',
        'Hydrogen and battery storage for industry',
        'Feasibility, permits and turn-key plants from 100 kW.',
        'hydrogen',
        'energy storage',
        'energy efficiency',
      ),
      text(
        'business',
        'Energy communities: planning and operation',
        'We found, register and run energy communities under Italian, Slovene and Austrian law.',
        'energy community',
        'photovoltaics',
        'consulting',
      ),
    ],
    requests: [
      text(
        'business',
        'Companies with roofs and appetite for power',
        'From 2,000 square metres; investment by us, cheap power for you.',
        'photovoltaics',
        'energy efficiency',
        'partnership',
      ),
    ],
  },
  logistics: {
    sectors: ['52', '49'],
    offers: [
      text(
        'business',
        'Groupage to the whole Alpe-Adria region',
        'Daily departures, customs clearance at both ports, temperature-controlled storage.',
        'logistics',
        'cold chain',
        'customs',
      ),
    ],
    requests: [
      text(
        'technology',
        'Software for customs documents',
        'Interfaces to Italian, Slovene and Croatian customs; fewer typed forms.',
        'customs',
        'software',
        'logistics',
      ),
    ],
  },
  plastics: {
    sectors: ['22'],
    offers: [
      text(
        'business',
        'Injection moulding with own tool shop',
        'Machines from 50 to 1,300 tonnes, two-component parts, recycled material on request.',
        'injection moulding',
        'plastics',
        'tooling',
      ),
      text(
        'technology',
        'Mono-material and paper-based packaging',
        'Recyclable trays and films for food; tests in your own line.',
        'packaging',
        'sustainable',
        'food',
      ),
    ],
    requests: [
      text(
        'research',
        'Bio-based additives that survive moulding',
        'Joint project with a research institute and one user.',
        'biopolymers',
        'research project',
        'plastics',
      ),
    ],
  },
  marine: {
    sectors: ['30', '33'],
    offers: [
      text(
        'business',
        'Composite parts and refits for boats',
        'Vacuum infusion up to 18 metres, carbon and flax; osmosis repair.',
        'composites',
        'boatbuilding',
        'refit',
      ),
    ],
    requests: [
      text(
        'technology',
        'Electric drives for boats of 8 to 12 metres',
        'Kit with batteries, certified for charter.',
        'electric drive',
        'energy storage',
        'boatbuilding',
      ),
    ],
  },
  cosmetics: {
    sectors: ['20'],
    offers: [
      text(
        'business',
        'Natural cosmetics from salt, herbs and goat milk',
        'Own laboratory, private label from 500 pieces.',
        'cosmetics',
        'private label',
        'organic',
      ),
    ],
    requests: [
      text(
        'business',
        'Spas and hotels around the northern Adriatic',
        'Treatments, training and products for guests.',
        'wellness',
        'distribution',
        'hotels',
      ),
    ],
  },
  fashion: {
    sectors: ['14', '15'],
    offers: [
      text(
        'business',
        'Small series of knitwear and shoes',
        'Made by hand or on modern flat-bed machines; capsule collections from 30 pieces.',
        'fashion',
        'small series',
        'private label',
      ),
    ],
    requests: [
      text(
        'business',
        'Designers and shops with a taste for local work',
        'Joint collections, pop-up sales, online marketplaces.',
        'design',
        'distribution',
        'fashion',
      ),
    ],
  },
  optics: {
    sectors: ['26', '32'],
    offers: [
      text(
        'technology',
        'Coatings and small optics for sensors',
        'Anti-reflective, hydrophobic and conductive layers on glass and plastic up to 200 mm.',
        'optics',
        'coating',
        'sensors',
      ),
    ],
    requests: [
      text(
        'business',
        'Machine vision integrators',
        'We supply the lenses, you the cameras and software: inspection of food and parts.',
        'machine vision',
        'industry 4.0',
        'optics',
      ),
    ],
  },
  services: {
    sectors: ['70', '74'],
    offers: [
      text(
        'business',
        'Help with cross-border projects and tenders',
        'Calls, partners, budgets and reports; advice free of charge for members.',
        'consulting',
        'funding',
        'tender',
      ),
    ],
    requests: [
      text(
        'business',
        'Companies for a study visit in autumn',
        'Ten companies interested in suppliers across the border; travel costs are covered.',
        'study visit',
        'networking',
        'supplier',
      ),
    ],
  },
  research: {
    sectors: ['72', '85'],
    offers: [
      text(
        'research',
        'Testing of materials and surfaces',
        'Electron microscopy, fatigue and corrosion tests; short reports within a week for small firms.',
        'testing',
        'materials',
        'laboratory',
      ),
      text(
        'technology',
        'Biopolymers from wine and olive residues',
        'Licence or joint development; a pilot line for 50 kg a day exists.',
        'biopolymers',
        'circular economy',
        'licence',
      ),
    ],
    requests: [
      text(
        'research',
        'Industrial partners for the next cross-border call',
        'Deadline in spring; topics: sensors, food packaging, timber.',
        'research project',
        'sensors',
        'packaging',
      ),
    ],
  },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;
