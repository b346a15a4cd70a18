import type { CooperationType, DevelopmentStage, ExchangeKind, Locale } from '@ponte/domain';

/** Title, summary, description, and whom the company looks for. */
type Words = readonly [title: string, summary: string, description: string, role: string];

export type DemoExchangeText = {
  organisation: string;
  kind: ExchangeKind;
  /** Profiles of one subject were written for each other; the bench of matching knows it too. */
  subject: string;
  technologies: readonly string[];
  stage?: DevelopmentStage;
  cooperation: readonly CooperationType[];
  countries?: readonly string[];
  isBlind?: true;
  texts: { readonly [L in Locale]?: Words };
};

/** What the demo's companies offer and seek all year: every language, most of them in two. */
export const exchangeTexts: readonly DemoExchangeText[] = [
  {
    organisation: 'Zelena Mobilnost d.o.o.',
    kind: 'technology_offer',
    subject: 'hydrogen for boats',
    technologies: ['01.3', '32.2'],
    stage: 'prototype',
    cooperation: ['technical_cooperation', 'joint_venture'],
    countries: ['IT', 'HR', 'SI'],
    isBlind: true,
    texts: {
      sl: [
        'Vodikov pogon za manjša plovila',
        'Gorivne celice in hranilnik na osnovi kovinskega hidrida, primerna za plovila od 8 do 14 metrov.',
        'Sistem smo eno sezono preizkušali na delovnem čolnu. Polnjenje traja manj kot pol ure, hranilnik pa deluje pri nizkem tlaku, zato ne potrebuje posebnih varnostnih prostorov.',
        'Ladjedelnica, ki bi sistem vgradila v prvo serijo plovil.',
      ],
      it: [
        'Propulsione a idrogeno per piccole imbarcazioni',
        'Celle a combustibile e accumulo a idruri metallici per imbarcazioni da 8 a 14 metri.',
        'Il sistema è stato provato per una stagione su una barca da lavoro. Il rifornimento dura meno di mezz’ora e l’accumulo lavora a bassa pressione.',
        'Un cantiere che monti il sistema sulla prima serie di imbarcazioni.',
      ],
      en: [
        'Hydrogen drive for small boats',
        'Fuel cells with metal hydride storage for boats of 8 to 14 metres.',
        'Tested for one season on a working boat. Refuelling takes less than half an hour, and the storage works at low pressure.',
        'A shipyard that builds the system into a first series of boats.',
      ],
    },
  },
  {
    organisation: 'Cantieri Lagunari Marano',
    kind: 'technology_request',
    subject: 'hydrogen for boats',
    technologies: ['01.3', '32.2'],
    cooperation: ['technical_cooperation', 'supply'],
    countries: ['SI', 'AT', 'IT'],
    texts: {
      it: [
        'Cerchiamo un sistema a idrogeno per barche da laguna',
        'Per una nuova barca da 10 metri cerchiamo celle a combustibile e un accumulo adatto agli spazi stretti.',
        'Costruiamo barche da lavoro e da trasporto passeggeri. Vogliamo offrire una versione senza emissioni per la laguna: cerchiamo chi fornisca il sistema completo e lo certifichi con noi.',
        'Chi fornisce propulsione, accumulo e certificazione.',
      ],
      en: [
        'Hydrogen system for lagoon boats sought',
        'For a new boat of 10 metres we seek fuel cells and storage that fit into little space.',
        'We build working and passenger boats and want to offer one without emissions.',
        'A supplier of drive, storage and certification.',
      ],
    },
  },
  {
    organisation: 'Jadranska Plovila d.o.o.',
    kind: 'business_request',
    subject: 'hydrogen for boats',
    technologies: ['32.2', '01.4'],
    cooperation: ['supply', 'distribution'],
    texts: {
      sl: [
        'Iščemo brezemisijski pogon za izletniška plovila',
        'Za dve izletniški plovili iščemo električni ali vodikov pogon s podporo na Jadranu.',
        'Plovili sta dolgi 12 metrov in vozita od maja do oktobra. Pogon želimo zamenjati pred naslednjo sezono.',
        'Dobavitelj pogona, ki zagotavlja vgradnjo in servis.',
      ],
      en: [
        'Drive without emissions for excursion boats',
        'For two excursion boats we seek an electric or hydrogen drive with service on the Adriatic.',
        'Both boats are 12 metres long and run from May to October.',
        'A supplier who installs and maintains the drive.',
      ],
    },
  },
  {
    organisation: 'Adria Idrogeno S.r.l.',
    kind: 'business_offer',
    subject: 'hydrogen plants',
    technologies: ['01.3', '01.1'],
    cooperation: ['services', 'technical_cooperation'],
    countries: ['SI', 'AT', 'HR', 'IT'],
    texts: {
      it: [
        'Impianti a idrogeno chiavi in mano per l’industria',
        'Studio di fattibilità, autorizzazioni e impianti da 100 kW per fabbriche e porti.',
        'Accompagniamo le imprese dalla prima stima all’avvio dell’impianto, compresi i rapporti con gli enti e l’accesso ai contributi.',
        'Imprese industriali con consumi continui e tetti o aree disponibili.',
      ],
      de: [
        'Schlüsselfertige Wasserstoffanlagen für die Industrie',
        'Machbarkeit, Genehmigungen und Anlagen ab 100 kW für Fabriken und Häfen.',
        'Wir begleiten Betriebe von der ersten Schätzung bis zur Inbetriebnahme, einschließlich Behörden und Förderungen.',
        'Industriebetriebe mit gleichmäßigem Verbrauch.',
      ],
    },
  },
  {
    organisation: 'Savski senzorji d.o.o.',
    kind: 'technology_offer',
    subject: 'machine sensors',
    technologies: ['10.3', '10.1', '03.1'],
    stage: 'on_market',
    cooperation: ['supply', 'technical_cooperation'],
    countries: ['IT', 'AT'],
    texts: {
      sl: [
        'Brezžični senzorji vibracij za vretena',
        'Senzor velikosti kovanca meri vibracije in temperaturo ter napove obrabo ležajev.',
        'Vgradi se v dveh minutah, baterija zdrži pet let. Podatki ostanejo v tovarni ali pa gredo v oblak, kot želi kupec.',
        'Proizvajalci strojev, ki bi senzor vgrajevali serijsko.',
      ],
      it: [
        'Sensori di vibrazione senza fili per mandrini',
        'Un sensore grande come una moneta misura vibrazioni e temperatura e prevede l’usura dei cuscinetti.',
        'Si monta in due minuti e la batteria dura cinque anni. I dati restano in fabbrica o vanno nel cloud, come preferisce il cliente.',
        'Costruttori di macchine che montino il sensore di serie.',
      ],
      de: [
        'Funksensoren für Spindelschwingungen',
        'Ein münzgroßer Sensor misst Schwingung und Temperatur und sagt Lagerverschleiß voraus.',
        'In zwei Minuten montiert, fünf Jahre Batterielaufzeit.',
        'Maschinenbauer, die den Sensor serienmäßig einbauen.',
      ],
    },
  },
  {
    organisation: 'Pedemontana Meccanica S.p.A.',
    kind: 'technology_request',
    subject: 'machine sensors',
    technologies: ['10.3', '26.1'],
    cooperation: ['supply', 'technical_cooperation'],
    countries: ['SI', 'AT', 'DE'],
    texts: {
      it: [
        'Sensori per la manutenzione predittiva dei mandrini',
        'Cerchiamo sensori di vibrazione da integrare nei nostri centri di lavoro.',
        'Produciamo 120 centri di lavoro all’anno. I sensori devono comunicare con il nostro controllo e resistere a lubrificanti e trucioli.',
        'Un fornitore che sviluppi con noi l’integrazione.',
      ],
      en: [
        'Sensors for predictive maintenance of spindles',
        'We seek vibration sensors to build into our machining centres.',
        'We make 120 machining centres a year. The sensors must talk to our control and resist coolants and chips.',
        'A supplier who develops the integration with us.',
      ],
    },
  },
  {
    organisation: 'Javornik Orodja d.o.o.',
    kind: 'business_request',
    subject: 'machine sensors',
    technologies: ['10.3', '26.2'],
    cooperation: ['supply'],
    texts: {
      sl: [
        'Iščemo nadzor obrabe za orodjarno',
        'Za dvanajst strojev iščemo senzorje in program, ki opozorita na obrabo, preden nastane izmet.',
        'Imamo stroje različnih proizvajalcev in starosti, zato mora biti rešitev neodvisna od krmilja.',
        'Dobavitelj senzorjev s podporo na mestu.',
      ],
    },
  },
  {
    organisation: 'Friulsensor S.r.l.',
    kind: 'technology_offer',
    subject: 'vineyard sensors',
    technologies: ['29.1', '10.1', '03.1'],
    stage: 'field_tested',
    cooperation: ['distribution', 'supply'],
    countries: ['SI', 'HR', 'AT'],
    texts: {
      it: [
        'Sensori per vigneto e cantina con dieci anni di batteria',
        'Umidità del suolo, bagnatura fogliare e fermentazione in un’unica rete LoRaWAN.',
        'La rete copre venti ettari con una sola antenna. Gli avvisi arrivano sul telefono nella lingua del viticoltore.',
        'Distributori e consorzi di produttori.',
      ],
      sl: [
        'Senzorji za vinograd in klet z desetletno baterijo',
        'Vlaga tal, omočenost listov in fermentacija v enem omrežju LoRaWAN.',
        'Ena antena pokrije dvajset hektarjev. Opozorila pridejo na telefon v jeziku vinogradnika.',
        'Distributerji in združenja pridelovalcev.',
      ],
    },
  },
  {
    organisation: 'Vipavska klet Lanthieri',
    kind: 'technology_request',
    subject: 'vineyard sensors',
    technologies: ['29.1', '18.2'],
    cooperation: ['supply', 'services'],
    countries: ['IT', 'SI'],
    texts: {
      sl: [
        'Senzorji za vinograd proti bolezni trte',
        'Na petnajstih hektarjih v burji želimo vedeti, kdaj škropiti in kdaj ne.',
        'Iščemo meritve omočenosti listov in vetra ter preprost prikaz. Pomembno je, da naprave prenesejo burjo.',
        'Dobavitelj, ki naprave postavi in vzdržuje.',
      ],
      it: [
        'Sensori per il vigneto contro le malattie della vite',
        'Su quindici ettari battuti dalla bora vogliamo sapere quando trattare e quando no.',
        'Cerchiamo misure di bagnatura fogliare e vento con una visualizzazione semplice.',
        'Un fornitore che installi e mantenga i dispositivi.',
      ],
    },
  },
  {
    organisation: 'Vinarija Crvena Zemlja',
    kind: 'business_request',
    subject: 'vineyard sensors',
    technologies: ['29.1', '18.2'],
    cooperation: ['supply'],
    texts: {
      en: [
        'Fermentation and vineyard monitoring for a small winery',
        'We seek affordable sensors for eight hectares and twelve tanks.',
        'Temperatures and densities are still written down by hand; we want them on the telephone.',
        'A supplier with service in Istria.',
      ],
    },
  },
  {
    organisation: 'Valpolicella Impianti Enologici',
    kind: 'business_offer',
    subject: 'winery machines',
    technologies: ['29.2', '18.2'],
    cooperation: ['supply', 'services'],
    countries: ['SI', 'HR', 'AT'],
    texts: {
      it: [
        'Impianti su misura per piccole cantine',
        'Presse, serbatoi e controllo della temperatura per cantine da 20.000 a 200.000 bottiglie.',
        'Progettiamo, installiamo e assistiamo anche oltre confine, con risposta entro un giorno durante la vendemmia.',
        'Cantine e rivenditori locali.',
      ],
    },
  },
  {
    organisation: 'Primorski tehnološki inštitut',
    kind: 'technology_offer',
    subject: 'biopolymers',
    technologies: ['17.1', '24.3'],
    stage: 'lab_tested',
    cooperation: ['licence', 'research_cooperation'],
    texts: {
      sl: [
        'Biopolimeri iz ostankov grozdja in oljk',
        'Postopek iz tropin pridobi polimer za pladnje in folije, ki se razgradijo v kompostu.',
        'Pilotna linija predela 50 kilogramov na dan. Materialne lastnosti so izmerjene, za stik z živili teče postopek.',
        'Predelovalec plastike za preizkuse na svoji liniji ali imetnik licence.',
      ],
      en: [
        'Biopolymers from grape and olive residues',
        'The process makes a compostable polymer for trays and films from pomace.',
        'A pilot line handles 50 kilograms a day. Properties are measured; approval for food contact is under way.',
        'A plastics processor for trials on its own line, or a licensee.',
      ],
      de: [
        'Biopolymere aus Trauben- und Olivenresten',
        'Das Verfahren gewinnt aus Trester ein kompostierbares Polymer für Schalen und Folien.',
        'Eine Pilotlinie verarbeitet 50 Kilogramm am Tag.',
        'Ein Kunststoffverarbeiter für Versuche auf eigener Linie oder ein Lizenznehmer.',
      ],
    },
  },
  {
    organisation: 'Euganea Packaging',
    kind: 'technology_request',
    subject: 'biopolymers',
    technologies: ['17.1', '18.4'],
    cooperation: ['licence', 'technical_cooperation'],
    countries: ['SI', 'AT', 'IT'],
    isBlind: true,
    texts: {
      it: [
        'Materiale compostabile per vaschette alimentari',
        'Cerchiamo un biopolimero che si lavori sulle nostre linee e conservi il prodotto per quattro settimane.',
        'Produciamo vaschette per affettati e formaggi. Il materiale deve essere saldabile, trasparente e adatto al contatto con gli alimenti.',
        'Chi sviluppa o fornisce il materiale.',
      ],
      en: [
        'Compostable material for food trays',
        'We seek a biopolymer that runs on our lines and keeps food for four weeks.',
        'We make trays for sliced meat and cheese. The material must seal, be clear and suit food.',
        'A developer or supplier of the material.',
      ],
    },
  },
  {
    organisation: 'Rosental Kunststofftechnik GmbH',
    kind: 'research_request',
    subject: 'biopolymers',
    technologies: ['17.1', '17.2'],
    cooperation: ['research_cooperation'],
    countries: ['IT', 'SI', 'AT'],
    texts: {
      de: [
        'Partner für ein Forschungsprojekt zu Biokunststoffen',
        'Für den nächsten Aufruf suchen wir ein Institut und einen Anwender für spritzgießfähige Biopolymere.',
        'Wir bringen Maschinen von 50 bis 400 Tonnen, Werkzeugbau und Prüflabor ein. Die Additive sollen aus Reststoffen stammen.',
        'Ein Institut für Materialentwicklung und ein Anwender aus der Lebensmittelbranche.',
      ],
      en: [
        'Partners for a research project on bioplastics',
        'For the next call we seek an institute and a user for biopolymers that can be injection moulded.',
        'We bring machines of 50 to 400 tonnes, a tool shop and a laboratory.',
        'An institute for materials and a user from the food industry.',
      ],
    },
  },
  {
    organisation: 'Tagliamento Software',
    kind: 'technology_offer',
    subject: 'traceability',
    technologies: ['07.2', '06.3'],
    stage: 'on_market',
    cooperation: ['distribution', 'services'],
    countries: ['SI', 'AT', 'HR'],
    texts: {
      it: [
        'Tracciabilità dal campo allo scaffale in quattro lingue',
        'Lotti, etichette, richiami e documenti doganali per piccoli produttori di alimenti e vino.',
        'In uso presso quaranta aziende. Si impara in un pomeriggio e costa meno di una telefonata al giorno.',
        'Partner di vendita e primi clienti in Slovenia e Austria.',
      ],
      sl: [
        'Sledljivost od njive do police v štirih jezikih',
        'Serije, etikete, odpoklici in carinski dokumenti za male pridelovalce hrane in vina.',
        'Uporablja ga štirideset podjetij. Naučite se ga v enem popoldnevu.',
        'Prodajni partner in prve stranke v Sloveniji.',
      ],
    },
  },
  {
    organisation: 'Kras Pršut Lokev d.o.o.',
    kind: 'technology_request',
    subject: 'traceability',
    technologies: ['07.2', '18.1'],
    cooperation: ['services', 'supply'],
    countries: ['IT', 'SI'],
    texts: {
      sl: [
        'Program za sledljivost pri majhnem proizvajalcu',
        'Za sušilnico pršuta iščemo preprosto vodenje serij, etiket in odpoklicev.',
        'Na leto posušimo 9.000 kosov. Podatki so zdaj v zvezkih in preglednicah, inšpekcija pa želi več.',
        'Ponudnik programa, ki govori slovensko ali italijansko.',
      ],
    },
  },
  {
    organisation: 'Alpska mleka zadruga',
    kind: 'business_offer',
    subject: 'food',
    technologies: ['18.3'],
    cooperation: ['distribution'],
    countries: ['IT', 'AT'],
    texts: {
      sl: [
        'Ekološki sir in jogurt iz alpskega mleka',
        'Zadruga s 140 kmetijami išče distributerje s hladno verigo.',
        'Ekološka linija je certificirana od leta 2019. Pakiranja za trgovino in gostinstvo.',
        'Distributer z lastno hladno verigo.',
      ],
      it: [
        'Formaggio e yogurt biologici di latte alpino',
        'Una cooperativa di 140 fattorie cerca distributori con catena del freddo.',
        'La linea biologica è certificata dal 2019. Confezioni per negozi e ristorazione.',
        'Un distributore con propria catena del freddo.',
      ],
    },
  },
  {
    organisation: 'Marca Food Tech',
    kind: 'business_request',
    subject: 'food',
    technologies: ['18.3', '30.2'],
    cooperation: ['distribution', 'supply'],
    countries: ['SI', 'AT'],
    texts: {
      it: [
        'Cerchiamo latticini biologici per la ristorazione',
        'Riforniamo 300 ristoranti tra Treviso e Trieste e cerchiamo formaggi e yogurt biologici di montagna.',
        'Abbiamo camion refrigerati e un magazzino a due temperature.',
        'Produttori biologici certificati con volumi regolari.',
      ],
    },
  },
  {
    organisation: 'Soča Robotika d.o.o.',
    kind: 'technology_offer',
    subject: 'robot cells',
    technologies: ['25.1', '12.1'],
    stage: 'on_market',
    cooperation: ['supply', 'services'],
    countries: ['IT', 'AT'],
    texts: {
      sl: [
        'Robotske celice za majhne serije lesa in kamna',
        'Celica se preklopi na nov izdelek v desetih minutah, brez programiranja.',
        'Prijemala se prilagodijo obliki, kamera prepozna kos. V uporabi pri šestih strankah.',
        'Izdelovalci pohištva in kamnoseki.',
      ],
      it: [
        'Celle robotizzate per piccole serie in legno e pietra',
        'La cella passa a un nuovo prodotto in dieci minuti, senza programmare.',
        'Le pinze si adattano alla forma e una telecamera riconosce il pezzo. In uso presso sei clienti.',
        'Mobilifici e lavoratori della pietra.',
      ],
      de: [
        'Roboterzellen für kleine Serien in Holz und Stein',
        'Die Zelle stellt sich in zehn Minuten ohne Programmieren auf ein neues Teil um.',
        'Greifer passen sich der Form an, eine Kamera erkennt das Teil.',
        'Möbelhersteller und Steinmetze.',
      ],
    },
  },
  {
    organisation: 'Arredo Natisone S.p.A.',
    kind: 'technology_request',
    subject: 'robot cells',
    technologies: ['25.1', '33.1'],
    cooperation: ['supply', 'technical_cooperation'],
    countries: ['SI', 'AT', 'IT'],
    isBlind: true,
    texts: {
      it: [
        'Automazione flessibile per la levigatura di sedie',
        'Per serie da 50 a 500 sedie cerchiamo un robot che levighi e si riconfiguri in fretta.',
        'Oggi la levigatura è manuale. La forma cambia ogni settimana, quindi programmare ogni pezzo non conviene.',
        'Un integratore con esperienza nel legno.',
      ],
      en: [
        'Flexible automation for sanding chairs',
        'For series of 50 to 500 chairs we seek a robot that sands and is quickly set up anew.',
        'Shapes change every week, so programming each part does not pay.',
        'An integrator with experience in wood.',
      ],
    },
  },
  {
    organisation: 'Kraški Kamen Sežana d.o.o.',
    kind: 'business_request',
    subject: 'robot cells',
    technologies: ['25.1', '20.2'],
    cooperation: ['supply', 'services'],
    texts: {
      sl: [
        'Robot za obdelavo kamnitih plošč',
        'Iščemo robotsko celico za poliranje in rezanje robov pri posameznih naročilih.',
        'Plošče tehtajo do 120 kilogramov in nobena ni enaka drugi.',
        'Dobavitelj celice z usposabljanjem.',
      ],
    },
  },
  {
    organisation: 'Smreka Hiše d.o.o.',
    kind: 'business_offer',
    subject: 'timber',
    technologies: ['35.1', '35.2'],
    cooperation: ['subcontracting', 'services'],
    countries: ['IT', 'AT'],
    texts: {
      sl: [
        'Montažne lesene hiše v pasivnem standardu',
        'Stene in strehe izdelamo v hali, na gradbišču stojijo v treh dneh.',
        'Na leto postavimo 60 hiš. Za javne razpise iščemo partnerje za instalacije in temelje.',
        'Arhitekti in izvajalci onstran meje.',
      ],
      it: [
        'Case prefabbricate in legno con standard passivo',
        'Pareti e tetti nascono in stabilimento e in cantiere si montano in tre giorni.',
        'Realizziamo 60 case all’anno. Per gare pubbliche cerchiamo partner per impianti e fondazioni.',
        'Architetti e imprese oltre confine.',
      ],
    },
  },
  {
    organisation: 'Legno Vivo Carnia',
    kind: 'business_request',
    subject: 'timber',
    technologies: ['35.1', '35.2'],
    cooperation: ['subcontracting', 'supply'],
    countries: ['SI', 'AT'],
    texts: {
      it: [
        'Cerchiamo pareti prefabbricate per tre scuole',
        'Per appalti pubblici in Friuli cerchiamo un produttore di pareti in legno ad alta efficienza.',
        'Le scuole hanno tra 800 e 1.500 metri quadrati; consegna tra un anno. Noi portiamo struttura, posa e conoscenza delle norme.',
        'Un produttore con capacità libera e certificazioni.',
      ],
      de: [
        'Vorgefertigte Wände für drei Schulen gesucht',
        'Für öffentliche Aufträge in Friaul suchen wir einen Hersteller hocheffizienter Holzwände.',
        'Die Schulen haben 800 bis 1.500 Quadratmeter.',
        'Ein Hersteller mit freier Kapazität und Zertifikaten.',
      ],
    },
  },
  {
    organisation: 'Istituto Materiali Avanzati Basovizza',
    kind: 'research_request',
    subject: 'optics',
    technologies: ['21.1', '09.2'],
    cooperation: ['research_cooperation'],
    countries: ['SI', 'AT', 'IT'],
    texts: {
      it: [
        'Partner industriali per rivestimenti funzionali',
        'Per il prossimo bando transfrontaliero cerchiamo imprese che usino rivestimenti ottici o antiusura.',
        'Mettiamo a disposizione microscopia elettronica, prove di fatica e una linea di deposizione.',
        'Due imprese, di cui una utilizzatrice finale.',
      ],
      en: [
        'Industrial partners for functional coatings',
        'For the next cross-border call we seek firms that use optical or wear-resistant coatings.',
        'We offer electron microscopy, fatigue tests and a deposition line.',
        'Two firms, one of them an end user.',
      ],
    },
  },
  {
    organisation: 'Triglav Optika d.o.o.',
    kind: 'technology_offer',
    subject: 'optics',
    technologies: ['21.1', '09.2'],
    stage: 'on_market',
    cooperation: ['supply', 'research_cooperation'],
    texts: {
      sl: [
        'Tanki nanosi za majhno optiko',
        'Protiodsevni in vodoodbojni nanosi na steklu in plastiki do premera 200 milimetrov.',
        'Serije od enega do deset tisoč kosov. Meritve za vsako serijo.',
        'Proizvajalci senzorjev in kamer ter raziskovalni partnerji.',
      ],
      de: [
        'Dünne Schichten für kleine Optiken',
        'Entspiegelnde und wasserabweisende Schichten auf Glas und Kunststoff bis 200 Millimeter.',
        'Serien von einem bis zehntausend Stück.',
        'Hersteller von Sensoren und Kameras, Forschungspartner.',
      ],
    },
  },
];
