// Written by `npm run openapi` from the API's own description; do not edit.

export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the installation works */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail a one-time sign-in link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "it" | "sl" | "de";
                        /** @default / */
                        redirectTo?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            sent: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a one-time link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: components["schemas"]["Account"];
                            redirectTo: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionState"];
                    };
                };
            };
        };
        put?: never;
        /** Sign in with a password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionState"];
                    };
                };
            };
        };
        /** Sign out here */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                userAgent: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                lastUsedAt: string;
                                isCurrent: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Sign out everywhere */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, language, zone or the wish for reminders */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @enum {string} */
                        locale?: "en" | "it" | "sl" | "de";
                        zone?: string | null;
                        wantsReminders?: boolean;
                        wantsSuggestions?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set, change or remove the password */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        currentPassword?: string;
                        password: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations one belongs to */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Organisation"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find an organisation by its name */
        get: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                country: string;
                                city: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Create an organisation, as its manager */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /**
                         * @default company
                         * @enum {string}
                         */
                        kind?: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
                        country: string;
                        /** @default  */
                        region?: string;
                        /** @default  */
                        city?: string;
                        /** @default [] */
                        sectors?: string[];
                        /** @default null */
                        size?: ("1-9" | "10-49" | "50-249" | "250+") | null;
                        /** @default [] */
                        languages?: string[];
                        /** @default  */
                        website?: "" | string;
                        /** @default {} */
                        description?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of one’s organisations */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
                    };
                };
            };
        };
        /** Change the profile; the directories of its events follow */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /**
                         * @default company
                         * @enum {string}
                         */
                        kind?: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
                        country: string;
                        /** @default  */
                        region?: string;
                        /** @default  */
                        city?: string;
                        /** @default [] */
                        sectors?: string[];
                        /** @default null */
                        size?: ("1-9" | "10-49" | "50-249" | "250+") | null;
                        /** @default [] */
                        languages?: string[];
                        /** @default  */
                        website?: "" | string;
                        /** @default {} */
                        description?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the logo: one PNG, JPEG or WebP file as multipart/form-data */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
                    };
                };
            };
        };
        post?: never;
        /** Remove the logo */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logos/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A logo as a picture */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OrganisationMember"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a colleague by e-mail address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        /**
                         * @default member
                         * @enum {string}
                         */
                        role?: "manager" | "member";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/members/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a member, or leave */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Make a member a manager, or a manager a member */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "manager" | "member";
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public events */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    period?: "upcoming" | "past";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["EventSummary"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make an event; for administrators and those who own one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        names: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        languages: ("en" | "it" | "sl" | "de")[];
                        /** @default  */
                        venue?: string;
                        /** @default  */
                        city?: string;
                        /** @default  */
                        country?: "" | string;
                        zone: string;
                        /** Format: date */
                        firstDay: string;
                        /** Format: date */
                        lastDay: string;
                        /** @default [] */
                        sectors?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EventSummary"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events one runs or takes part in; for administrators all */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["MyEvent"][];
                            nextCursor: string | null;
                            actions: {
                                create: string | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a draft like this event on other days, without its people */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        names?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** Format: date */
                        firstDay: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EventSummary"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organising team */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["EventRole"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Give somebody a role by e-mail address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        name?: string;
                        /** @enum {string} */
                        role: "owner" | "organiser" | "support" | "check_in" | "viewer";
                        /** @default null */
                        officeId?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role away */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    role: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures and next steps, as far as one’s role reaches */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EventOverview"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, latest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    area?: string;
                    subject?: string;
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Activity"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/organisers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the organisations that hold the event, in their order */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        organisers: ({
                            /** Format: uuid */
                            id: string;
                        } | {
                            create: {
                                name: string;
                                country: string;
                                /** @default  */
                                website?: "" | string;
                            };
                        })[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["EventOrganiser"][];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An event, with what one is and may in it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Event"];
                    };
                };
            };
        };
        /** Change the settings */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        names: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        summaries: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        texts: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        languages: ("en" | "it" | "sl" | "de")[];
                        venue: string;
                        address: string;
                        city: string;
                        country: "" | string;
                        zone: string;
                        /** Format: date */
                        firstDay: string;
                        /** Format: date */
                        lastDay: string;
                        sectors: string[];
                        /** @enum {string} */
                        placementMode: "participants" | "organiser";
                        /** @enum {string} */
                        declinePolicy: "at_once" | "organiser";
                        suggestsPartners: boolean;
                        registrationOpensAt: string | null;
                        registrationClosesAt: string | null;
                        requestsOpenAt: string | null;
                        requestsCloseAt: string | null;
                        requestExpiryDays: number | null;
                        placeOfferHours: number;
                        capacity: number | null;
                        contactEmail: "" | string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Event"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participation-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways of taking part, with room and why not */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["PublicParticipationType"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a participation type */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        names: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        descriptions?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /**
                         * @default automatic
                         * @enum {string}
                         */
                        approval?: "automatic" | "manual";
                        /** @default null */
                        capacity?: number | null;
                        /** @default true */
                        hasWaitingList?: boolean;
                        /** @default null */
                        opensAt?: string | null;
                        /** @default null */
                        closesAt?: string | null;
                        /** @default null */
                        maxRequests?: number | null;
                        /** @default null */
                        maxMeetings?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipationType"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participation-types/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Participation types with places and limits */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParticipationType"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participation-types/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a participation type that nobody has */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    type: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a participation type */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    type: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        names: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        descriptions: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @enum {string} */
                        approval: "automatic" | "manual";
                        capacity: number | null;
                        hasWaitingList: boolean;
                        opensAt: string | null;
                        closesAt: string | null;
                        maxRequests: number | null;
                        maxMeetings: number | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParticipationType"][];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/events/{event}/participation-types/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the participation types into order */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParticipationType"][];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/type-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which types may ask which for meetings */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TypeRules"];
                    };
                };
            };
        };
        /** Replace the whole matrix of types */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TypeRulesInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TypeRules"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registration questions of all types */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Question"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a question */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        typeId?: string | null;
                        labels: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        hints?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default [] */
                        options?: {
                            /** Format: uuid */
                            id?: string;
                            labels: {
                                en?: string;
                                it?: string;
                                sl?: string;
                                de?: string;
                            };
                        }[];
                        /** @default false */
                        isRequired?: boolean;
                        /** @enum {string} */
                        kind: "text" | "long_text" | "choice" | "choices" | "file" | "consent";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Question"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/questions/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions with the number of answers each has */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CountedQuestion"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/questions/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a question and its answers */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    question: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a question */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    question: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        typeId: string | null;
                        labels: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        hints: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        options: {
                            /** Format: uuid */
                            id?: string;
                            labels: {
                                en?: string;
                                it?: string;
                                sl?: string;
                                de?: string;
                            };
                        }[];
                        isRequired: boolean;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Question"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/events/{event}/questions/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the questions into order */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Question"][];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register for the event, or again after a withdrawal or rejection */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                        } | {
                            create: {
                                name: string;
                                /**
                                 * @default company
                                 * @enum {string}
                                 */
                                kind?: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
                                country: string;
                                /** @default  */
                                region?: string;
                                /** @default  */
                                city?: string;
                                /** @default [] */
                                sectors?: string[];
                                /** @default null */
                                size?: ("1-9" | "10-49" | "50-249" | "250+") | null;
                                /** @default [] */
                                languages?: string[];
                                /** @default  */
                                website?: "" | string;
                                /** @default {} */
                                description?: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                            };
                        };
                        /** Format: uuid */
                        typeId: string;
                        /** @default  */
                        jobTitle?: string;
                        /** @default [] */
                        languages?: string[];
                        /** @default false */
                        isOnline?: boolean;
                        /** @default {} */
                        answers?: {
                            [key: string]: string | string[] | boolean;
                        };
                        /** Format: uuid */
                        officeId?: string;
                        hasConsented: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRegistration"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/registration-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a file (multipart) that the registration will name as an answer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoredFile"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the place that was offered */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRegistration"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a registration that is not approved yet */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRegistration"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own registration */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRegistration"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change job title, languages, presence or answers */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        jobTitle: string;
                        languages: string[];
                        isOnline: boolean;
                        answers: {
                            [key: string]: string | string[] | boolean;
                        };
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRegistration"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one stands, what to do next, whom one meets next */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantHome"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file given as an answer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Participants, unless told otherwise the last registration first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    state?: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
                    typeId?: string;
                    country?: string;
                    officeId?: string;
                    text?: string;
                    presence?: "checked_in" | "not_checked_in";
                    meetings?: "none";
                    sort?: "registeredAt" | "name" | "organisation" | "state";
                    direction?: "ascending" | "descending";
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Participant"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Participants by state, and the places taken */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantCounts"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/{participant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A participant with their answers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantDetail"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/{participant}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that a participant gave as an answer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/{participant}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, reject or offer a place */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "approve" | "reject" | "offer_place";
                        /** @default  */
                        reason?: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same for up to 200 at once, each with its own result */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "approve" | "reject" | "offer_place";
                        /** @default  */
                        reason?: string;
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                whyNot: components["schemas"]["RuleCode"] | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/{participant}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as arrived */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
            };
        };
        /** Take a check-in back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The support offices of the event */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/{participant}/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put into the care of a support office, or of none */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        officeId: string | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/{participant}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The team’s notes about a participant, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParticipantNote"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Note something about a participant */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParticipantNote"][];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/participants/{participant}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a note back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    note: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParticipantNote"][];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a participant offers and seeks */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CooperationProfile"][];
                            actions: {
                                add: components["schemas"]["RuleCode"] | null;
                                edit: components["schemas"]["RuleCode"] | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add an offer or a request */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "offer" | "request";
                        /**
                         * @default business
                         * @enum {string}
                         */
                        area?: "technology" | "business" | "research";
                        title: string;
                        /** @default  */
                        description?: string;
                        /** @default {} */
                        titles?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        descriptions?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default [] */
                        keywords?: string[];
                        /** @default [] */
                        languages?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CooperationProfile"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/profiles/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Order one’s offers, or one’s requests */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "offer" | "request";
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CooperationProfile"][];
                            actions: {
                                add: components["schemas"]["RuleCode"] | null;
                                edit: components["schemas"]["RuleCode"] | null;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/profiles/{profile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an offer or a request */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default business
                         * @enum {string}
                         */
                        area?: "technology" | "business" | "research";
                        title: string;
                        /** @default  */
                        description?: string;
                        /** @default {} */
                        titles?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        descriptions?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default [] */
                        keywords?: string[];
                        /** @default [] */
                        languages?: string[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CooperationProfile"];
                    };
                };
            };
        };
        post?: never;
        /** Remove an offer or a request */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    profile: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find people to meet */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    country?: string;
                    sector?: string;
                    typeId?: string;
                    kind?: "offer" | "request";
                    language?: string;
                    mode?: "all" | "fits";
                    saved?: string;
                };
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DirectoryRow"][];
                            nextCursor: string | null;
                            facets: components["schemas"]["DirectoryFacets"] | null;
                            whyNotSuggest: components["schemas"]["RuleCode"] | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/directory/{counterpart}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A participant as others see them; one’s own page as a preview */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    counterpart: "me" | string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DirectoryEntry"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory as the organiser sees it */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    country?: string;
                    sector?: string;
                    typeId?: string;
                    kind?: "offer" | "request";
                    language?: string;
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DirectoryRow"][];
                            nextCursor: string | null;
                            facets: components["schemas"]["DirectoryFacets"] | null;
                            whyNotSuggest: components["schemas"]["RuleCode"] | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/directory/{participant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A participant’s page, as the organiser sees it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DirectoryEntry"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/directory/{counterpart}/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put somebody on one’s own list */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    counterpart: "me" | string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /** Take somebody off one’s own list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    counterpart: "me" | string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The blocks of the timetable with their slots */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["TimetableBlock"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add the same block to one or several days */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        days: string[];
                        from: string;
                        until: string;
                        slotMinutes: number;
                        /** @default 0 */
                        pauseMinutes?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["TimetableBlock"][];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tables in the order in which they are filled */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["MeetingTable"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a table, booth or online room */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        label: string;
                        /**
                         * @default table
                         * @enum {string}
                         */
                        kind?: "table" | "booth" | "online";
                        /** @default null */
                        organisationId?: string | null;
                        /** @default 4 */
                        capacity?: number;
                        /** @default [] */
                        languages?: string[];
                        /** @default  */
                        joinUrl?: "" | string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingTable"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/tables/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One table */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    table: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingTable"];
                    };
                };
            };
        };
        /** Change the table; meetings it no longer suits are placed anew or released */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    table: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        label: string;
                        /**
                         * @default table
                         * @enum {string}
                         */
                        kind?: "table" | "booth" | "online";
                        /** @default null */
                        organisationId?: string | null;
                        /** @default 4 */
                        capacity?: number;
                        /** @default [] */
                        languages?: string[];
                        /** @default  */
                        joinUrl?: "" | string;
                        /** @default true */
                        isActive?: boolean;
                        version: number;
                        /** @default false */
                        confirmed?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingTable"];
                    };
                };
            };
        };
        post?: never;
        /** Delete the table; its meetings are placed anew or released */
        delete: {
            parameters: {
                query: {
                    version: number;
                    confirmed?: string;
                };
                header?: never;
                path: {
                    event: string;
                    table: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/booth-owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations of the event that could have a booth */
        get: {
            parameters: {
                query?: {
                    name?: string;
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                country: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/table-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add many numbered tables */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        pattern: string;
                        /** @default 1 */
                        first?: number;
                        count: number;
                        /** @default 4 */
                        capacity?: number;
                        /** @default [] */
                        languages?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/tables/{table}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a table before another one */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    table: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        before: string | null;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/floor-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the tables stand */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FloorPlan"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/floor-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put tables on the floor plan, or take them off */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        places: {
                            /** Format: uuid */
                            tableId: string;
                            at: {
                                x: number;
                                y: number;
                            } | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda of the event */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AgendaSession"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a session to the agenda */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titles: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        descriptions?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default  */
                        speakers?: string;
                        /** @default  */
                        place?: string;
                        /** Format: date */
                        day: string;
                        from: string;
                        until: string;
                        /** @default null */
                        capacity?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgendaSession"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the session; its attendees are busy in its new time */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    session: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titles: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        descriptions?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default  */
                        speakers?: string;
                        /** @default  */
                        place?: string;
                        /** Format: date */
                        day: string;
                        from: string;
                        until: string;
                        /** @default null */
                        capacity?: number | null;
                        version: number;
                        /** @default false */
                        confirmed?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgendaSession"];
                    };
                };
            };
        };
        post?: never;
        /** Take a session off the agenda */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    event: string;
                    session: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every slot and what the participant is taken by */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Availability"];
                    };
                };
            };
        };
        /** Say in which slots the participant is not there */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        absentSlotIds: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Availability"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda as the participant sees it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OwnAgendaSession"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sign up for a session */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    session: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnAgendaSession"];
                    };
                };
            };
        };
        post?: never;
        /** Give up the seat in a session */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    session: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnAgendaSession"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mail of an event, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    state?: "queued" | "sending" | "sent" | "kept" | "skipped" | "failed";
                    participant?: string;
                    text?: string;
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["MessageSummary"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message as it left the house */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    message: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Message"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/messages/{message}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a failed message again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    message: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Message"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mail that this participant got */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["MessageSummary"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail that this participant got */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    message: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Message"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a calendar reads this participant's meetings */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feed"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/feed/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the feed's address and make a new one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/links/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all links in mails that act for this participant */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/calendar-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where to take one meeting into a calendar by hand */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarLinks"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting as a calendar file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A participant's meetings as a calendar feed (text/calendar) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/programme.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda of an event as a calendar feed (text/calendar) */
        get: {
            parameters: {
                query?: {
                    language?: "en" | "it" | "sl" | "de";
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A participant's schedule */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Meeting"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings of the event */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    state?: "agreed" | "scheduled" | "held" | "missed" | "cancelled";
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Meeting"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the others and the organiser that one will be late */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        minutes: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where it could take place */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                slotId: string;
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                tableId: string | null;
                                tableLabel: string | null;
                            }[];
                            tables: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it another slot or table */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** Format: uuid */
                        slotId: string;
                        /** Format: uuid */
                        tableId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it the first common slot */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where it could take place */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                slotId: string;
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                tableId: string | null;
                                tableLabel: string | null;
                            }[];
                            tables: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it another slot or table */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** Format: uuid */
                        slotId: string;
                        /** Format: uuid */
                        tableId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it the first common slot */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take its slot away; it stays agreed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note whether it took place */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @enum {string} */
                        state: "held" | "missed";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold it where it is, or let it go */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        isPinned: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests received, sent, and of colleagues */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    box?: "received" | "sent" | "colleagues";
                    state?: "pending" | "accepted" | "declined" | "withdrawn" | "expired" | "cancelled";
                };
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["MeetingRequest"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Wish to meet somebody */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        recipientId: string;
                        /**
                         * @default like
                         * @enum {string}
                         */
                        rank?: "must" | "like";
                        /** @default  */
                        message?: string;
                        /** Format: uuid */
                        aboutId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingRequest"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request of one's own or of a colleague */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    request: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingRequest"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change rank or message */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    request: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @enum {string} */
                        rank?: "must" | "like";
                        message?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingRequest"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/events/{event}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All requests of the event */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    state?: "pending" | "accepted" | "declined" | "withdrawn" | "expired" | "cancelled";
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["MeetingRequest"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/request-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one may ask these people for a meeting, and why not */
        get: {
            parameters: {
                query: {
                    participants: string;
                };
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                participantId: string;
                                whyNot: components["schemas"]["RuleCode"] | null;
                                requestId: string | null;
                                side: ("sender" | "recipient") | null;
                                meetingId: string | null;
                            }[];
                            remaining: number | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/requests/{request}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the wish back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    request: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingRequest"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/requests/{request}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    request: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            request: components["schemas"]["MeetingRequest"];
                            meeting: components["schemas"]["Meeting"];
                            unplaced: components["schemas"]["RuleCode"] | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/requests/{request}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    request: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingRequest"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/requests/{request}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that one has declined or withdrawn */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    request: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingRequest"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the event */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledMeetings: number;
                            endedRequests: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/revive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a cancelled meeting up again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/meetings/{meeting}/replace-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put somebody into another's place */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** Format: uuid */
                        leaving: string;
                        /** Format: uuid */
                        coming: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a raw mail (message/rfc822) that came back */
        post: {
            parameters: {
                query?: {
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            isNew: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail that came back, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    state?: "received" | "open" | "closed";
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["InboundMail"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/inbound/{inbound}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what the mail asks for, or leave everything as it is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    inbound: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @enum {string} */
                        decision: "apply" | "dismiss";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InboundMail"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose another time to the others */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        slotId: string;
                        /** @default  */
                        comment?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proposal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other times that are proposed for one’s meetings */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Proposal"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/proposals/{proposal}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the meeting to the proposed time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    proposal: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/proposals/{proposal}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the meeting where it is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    proposal: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Meeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/proposals/{proposal}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one’s own proposal back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    proposal: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link in a mail can do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "request";
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                zone: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                            counterpart: string;
                            message: string;
                            /** @enum {string} */
                            state: "pending" | "accepted" | "declined" | "withdrawn" | "expired" | "cancelled";
                            actions: {
                                accept: components["schemas"]["RuleCode"] | null;
                                decline: components["schemas"]["RuleCode"] | null;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "meeting";
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                zone: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            participantId: string;
                            meeting: components["schemas"]["Meeting"];
                            options: {
                                /** Format: uuid */
                                slotId: string;
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                tableId: string | null;
                                tableLabel: string | null;
                            }[];
                            actions: {
                                propose: components["schemas"]["RuleCode"] | null;
                                late: components["schemas"]["RuleCode"] | null;
                                cancel: components["schemas"]["RuleCode"] | null;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "proposal";
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                zone: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                            proposal: components["schemas"]["Proposal"];
                        } | {
                            /** @enum {string} */
                            kind: "place";
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                zone: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
                            offeredUntil: string | null;
                            actions: {
                                take: components["schemas"]["RuleCode"] | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Do it, in the name of whom the mail was written to */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "accept";
                    } | {
                        /** @enum {string} */
                        action: "decline";
                        /** @default  */
                        reason?: string;
                    } | {
                        /** @enum {string} */
                        action: "propose";
                        /** Format: uuid */
                        slotId: string;
                        /** @default  */
                        comment?: string;
                    } | {
                        /** @enum {string} */
                        action: "late";
                        minutes: number;
                    } | {
                        /** @enum {string} */
                        action: "cancel";
                        /** @default  */
                        reason?: string;
                    } | {
                        /** @enum {string} */
                        action: "take";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "request";
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                zone: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                            counterpart: string;
                            message: string;
                            /** @enum {string} */
                            state: "pending" | "accepted" | "declined" | "withdrawn" | "expired" | "cancelled";
                            actions: {
                                accept: components["schemas"]["RuleCode"] | null;
                                decline: components["schemas"]["RuleCode"] | null;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "meeting";
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                zone: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            participantId: string;
                            meeting: components["schemas"]["Meeting"];
                            options: {
                                /** Format: uuid */
                                slotId: string;
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                startsAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                tableId: string | null;
                                tableLabel: string | null;
                            }[];
                            actions: {
                                propose: components["schemas"]["RuleCode"] | null;
                                late: components["schemas"]["RuleCode"] | null;
                                cancel: components["schemas"]["RuleCode"] | null;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "proposal";
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                zone: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                            proposal: components["schemas"]["Proposal"];
                        } | {
                            /** @enum {string} */
                            kind: "place";
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                zone: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                            /** @enum {string} */
                            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
                            offeredUntil: string | null;
                            actions: {
                                take: components["schemas"]["RuleCode"] | null;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grid of slots by tables */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleGrid"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the schedule in force serves people */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleQuality"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs of the scheduler */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ScheduleRun"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Start the scheduler */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default 5 */
                        seconds?: number;
                        /** @default 1 */
                        seed?: number;
                        /**
                         * @default scheduled
                         * @enum {string}
                         */
                        keep?: "scheduled" | "pinned";
                        /** @default null */
                        fairness?: number | null;
                        limits?: components["schemas"]["ScheduleLimitsInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft beside what is in force */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleDraft"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes from another draft, or from what is in force */
        get: {
            parameters: {
                query?: {
                    with?: string;
                };
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleComparison"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repair the schedule in force after a mishap, as a draft */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        changes: ({
                            /** @enum {string} */
                            kind: "table_lost";
                            /** Format: uuid */
                            tableId: string;
                            slotIds?: string[];
                        } | {
                            /** @enum {string} */
                            kind: "participant_away";
                            /** Format: uuid */
                            participantId: string;
                            slotIds: string[];
                        } | {
                            /** @enum {string} */
                            kind: "slot_dropped";
                            /** Format: uuid */
                            slotId: string;
                        } | {
                            /** @enum {string} */
                            kind: "meetings_added";
                            meetingIds?: string[];
                        } | {
                            /** @enum {string} */
                            kind: "meetings_cancelled";
                            meetingIds: string[];
                        })[];
                        /** @default 1 */
                        seed?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a run once more */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What more tables, slots or higher limits would bring */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        variations: {
                            /** @default 0 */
                            tables?: number;
                            /** @default 0 */
                            slots?: number;
                            /** @default 0 */
                            limit?: number;
                        }[];
                        limits?: components["schemas"]["ScheduleLimitsInput"];
                        /** @default 5 */
                        seconds?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleWhatIf"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/tables-curve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The curve of meetings against tables */
        get: {
            parameters: {
                query?: {
                    from?: number;
                    to?: number;
                    seconds?: number;
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleTablesCurve"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/remedies/{meeting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would let a meeting in that a draft leaves out */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            remedy: components["schemas"]["ScheduleRemedy"] | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open what is in force as a draft to be changed by hand */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move meetings within a draft */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                        moves: {
                            /** Format: uuid */
                            meetingId: string;
                            to: {
                                /** Format: uuid */
                                slotId: string;
                                /** Format: uuid */
                                tableId: string;
                            } | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleDraft"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the last change by hand of a draft back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleDraft"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/meetings/{meeting}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a meeting could go, and what is in the way elsewhere */
        get: {
            parameters: {
                query?: {
                    run?: string;
                };
                header?: never;
                path: {
                    event: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingPlaces"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest changes by hand, and whether each can be taken back */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandEdits"];
                    };
                };
            };
        };
        put?: never;
        /** Move meetings of the schedule in force, all or none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        moves: {
                            /** Format: uuid */
                            meetingId: string;
                            to: {
                                /** Format: uuid */
                                slotId: string;
                                /** Format: uuid */
                                tableId: string;
                            } | null;
                            version: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            editId: string;
                            meetings: components["schemas"]["Meeting"][];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/moves/{edit}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a change by hand back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    edit: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            editId: string;
                            meetings: components["schemas"]["Meeting"][];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a run stands; as text/event-stream, again and again until it is over */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleRunFollow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a run with what it has found */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throw a draft away */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScheduleRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/schedule/runs/{run}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a draft in force and invite */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                            moved: number;
                            kept: number;
                            dropped: number;
                            cancelled: number;
                            invitations: number;
                            digests: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/imports/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a CSV or XLSX file as a table (multipart/form-data) */
        post: {
            parameters: {
                query: {
                    kind: "participants" | "wishes";
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportTable"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What importing the table would do */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "participants" | "wishes";
                        columns: string[];
                        rows: string[][];
                        mapping: {
                            [key: string]: number;
                        };
                        /** Format: uuid */
                        typeId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the table */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "participants" | "wishes";
                        columns: string[];
                        rows: string[][];
                        mapping: {
                            [key: string]: number;
                        };
                        /** Format: uuid */
                        typeId?: string;
                        /** @default false */
                        leaveOut?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/from-problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an event of a scheduling problem; for administrators and those who own one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        slug: string;
                        zone: string;
                        /** Format: date */
                        firstDay: string;
                        problem: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProblemImported"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/blocks/{block}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What changing or deleting the block would do */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    block: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        change: {
                            /** Format: date */
                            day: string;
                            from: string;
                            until: string;
                            slotMinutes: number;
                            /** @default 0 */
                            pauseMinutes?: number;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TimetableEditPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/blocks/{block}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the block; meetings in slots that go are placed anew or released */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    block: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        from: string;
                        until: string;
                        slotMinutes: number;
                        /** @default 0 */
                        pauseMinutes?: number;
                        version: number;
                        /** @default false */
                        confirmed?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["TimetableBlock"][];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Delete the block; its meetings are placed anew or released */
        delete: {
            parameters: {
                query: {
                    version: number;
                    confirmed?: string;
                };
                header?: never;
                path: {
                    event: string;
                    block: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/timetable/tables/{table}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What changing or deleting the table would do */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    table: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        change: {
                            label: string;
                            /**
                             * @default table
                             * @enum {string}
                             */
                            kind?: "table" | "booth" | "online";
                            /** @default null */
                            organisationId?: string | null;
                            /** @default 4 */
                            capacity?: number;
                            /** @default [] */
                            languages?: string[];
                            /** @default  */
                            joinUrl?: "" | string;
                            /** @default true */
                            isActive?: boolean;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TimetableEditPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/sessions/{session}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which meetings of its attendees the changed session would run into */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    session: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        change: {
                            titles: {
                                en?: string;
                                it?: string;
                                sl?: string;
                                de?: string;
                            };
                            /** @default {} */
                            descriptions?: {
                                en?: string;
                                it?: string;
                                sl?: string;
                                de?: string;
                            };
                            /** @default  */
                            speakers?: string;
                            /** @default  */
                            place?: string;
                            /** Format: date */
                            day: string;
                            from: string;
                            until: string;
                            /** @default null */
                            capacity?: number | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TimetableEditPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own meetings that are over, with what was told of them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OwnOutcome"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell how a meeting went */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        tookPlace: boolean;
                        /** @default null */
                        usefulness?: ("very" | "fairly" | "not") | null;
                        /**
                         * @default none
                         * @enum {string}
                         */
                        step?: "none" | "talk" | "visit" | "samples" | "quotation" | "project" | "negotiation";
                        /** @default null */
                        stepOn?: string | null;
                        /** @default  */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OwnOutcome"][];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/meetings/{meeting}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell what has followed from a meeting until now */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    participant: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        results: components["schemas"]["OutcomeResultInput"][];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OwnOutcome"][];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcome-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings of whom the mail was written to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    [key: string]: string;
                                };
                                zone: string;
                            };
                            items: components["schemas"]["OwnOutcome"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcome-links/{token}/meetings/{meeting}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell how a meeting went, by a link */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        tookPlace: boolean;
                        /** @default null */
                        usefulness?: ("very" | "fairly" | "not") | null;
                        /**
                         * @default none
                         * @enum {string}
                         */
                        step?: "none" | "talk" | "visit" | "samples" | "quotation" | "project" | "negotiation";
                        /** @default null */
                        stepOn?: string | null;
                        /** @default  */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    [key: string]: string;
                                };
                                zone: string;
                            };
                            items: components["schemas"]["OwnOutcome"][];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcome-links/{token}/meetings/{meeting}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell what has followed from a meeting, by a link */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        results: components["schemas"]["OutcomeResultInput"][];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            locale: "en" | "it" | "sl" | "de";
                            name: string;
                            event: {
                                slug: string;
                                names: {
                                    [key: string]: string;
                                };
                                zone: string;
                            };
                            items: components["schemas"]["OwnOutcome"][];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report: every indicator with its definition, as far as the role reaches */
        get: {
            parameters: {
                query?: {
                    locale?: "en" | "it" | "sl" | "de";
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeReport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/outcomes/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures behind which at least five organisations stand */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicOutcomes"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/outcomes/report/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as PDF, XLSX or CSV */
        get: {
            parameters: {
                query?: {
                    locale?: "en" | "it" | "sl" | "de";
                };
                header?: never;
                path: {
                    event: string;
                    format: "pdf" | "xlsx" | "csv";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The institutions for which one works */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                companies: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The companies of an office in every event, with what waits for it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfficeDesk"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/companies/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One company of the office, with its registrations and profiles */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfficeCompanyPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/report/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The office’s report about its companies as CSV, XLSX or PDF */
        get: {
            parameters: {
                query?: {
                    locale?: "en" | "it" | "sl" | "de";
                    event?: string;
                };
                header?: never;
                path: {
                    office: string;
                    format: "csv" | "xlsx" | "pdf";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/companies/{organisation}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The office’s notes about a company, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OfficeNote"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Note something about a company */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OfficeNote"][];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/companies/{organisation}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take one’s own note back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                    organisation: string;
                    note: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OfficeNote"][];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the office has invited, and who has come */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OfficeInvitation"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Invite a company by mail, with the office’s code in the link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        /** @default  */
                        company?: string;
                        /** @default null */
                        eventId?: string | null;
                        /** @enum {string} */
                        locale: "en" | "it" | "sl" | "de";
                        /** @default  */
                        words?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OfficeInvitation"][];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the office has asked companies, and which have left it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfficeHandovers"];
                    };
                };
            };
        };
        put?: never;
        /** Ask a company to come to the office, or to go on to another one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organisationId: string;
                        /** Format: uuid */
                        toId: string;
                        /** @default  */
                        words?: string;
                        /** @default false */
                        givesNotes?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfficeHandovers"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/handovers/{handover}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was asked */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                    handover: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfficeHandovers"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/partings/{parting}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass the notes about a company that has left on to its new office */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                    parting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfficeHandovers"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looks after one’s organisation, and who would like to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyOffice"];
                    };
                };
            };
        };
        /** Go to another support office, or to none */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        officeId: string | null;
                        /** @default false */
                        givesNotes?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyOffice"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-offices/{office}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An institution, by the id that its link carries */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    office: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SupportOffice"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/handovers/{handover}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes or no to an office that asked */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    handover: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agrees: boolean;
                        /** @default false */
                        givesNotes?: boolean;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyOffice"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an office has asked the company */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverLink"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover-links/{token}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes or no for the company, by a link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agrees: boolean;
                        /** @default false */
                        givesNotes?: boolean;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverLink"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name and looks of the site */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteSettings"];
                    };
                };
            };
        };
        /** Change name and looks of the site */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        claims: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        intros: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        colour: string;
                        /** @enum {string} */
                        mainLocale: "en" | "it" | "sl" | "de";
                        contactEmail: "" | string;
                        contacts: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteSettings"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the logo */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteSettings"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often pages were read in the last 30 days */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                path: string;
                                visits: number;
                            }[];
                            /** Format: date */
                            from: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All pages and news, drafts too */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SitePage"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Begin a page */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "page" | "news";
                        slug: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SitePage"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    page: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SitePage"];
                    };
                };
            };
        };
        /** Change a page, publish or schedule it, or take it back */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    page: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slug: string;
                        menuPosition: number | null;
                        publishedAt: string | null;
                        texts: {
                            en?: {
                                title: string;
                                summary: string;
                                html: string;
                            };
                            it?: {
                                title: string;
                                summary: string;
                                html: string;
                            };
                            sl?: {
                                title: string;
                                summary: string;
                                html: string;
                            };
                            de?: {
                                title: string;
                                summary: string;
                                html: string;
                            };
                        };
                        /** @default [] */
                        confirmed?: ("en" | "it" | "sl" | "de")[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SitePage"];
                    };
                };
            };
        };
        post?: never;
        /** Delete a page */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    page: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a picture for pages */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            srcset: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletter/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many read the newsletter, by language and field; never who */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewsletterReaders"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletter/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published news, coming events and listed profiles to tell of */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewsletterChoices"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletter/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All newsletters, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["NewsletterRow"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Begin a newsletter */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewsletterIssue"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletter/issues/{issue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One newsletter */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    issue: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewsletterIssue"];
                    };
                };
            };
        };
        /** Change a newsletter that is still a draft */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    issue: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fields: ("agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public")[];
                        subjects: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        intros: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        newsIds: string[];
                        eventIds: string[];
                        profileIds: string[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewsletterIssue"];
                    };
                };
            };
        };
        post?: never;
        /** Delete a draft */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    issue: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletter/issues/{issue}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send a newsletter now or at its hour */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    issue: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sendAt: string | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewsletterIssue"];
                    };
                };
            };
        };
        post?: never;
        /** Take a waiting newsletter back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    issue: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewsletterIssue"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletter/issues/{issue}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it to oneself to see how it looks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    issue: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        locale: "en" | "it" | "sl" | "de";
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletter/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of a subscription */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /** Send no more newsletters */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions to the institutions one speaks for; for editors, to all */
        get: {
            parameters: {
                query?: {
                    which?: "open" | "done";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["InquiryRow"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiries/{inquiry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question and what was done about it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    inquiry: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inquiry"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiries/{inquiry}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the company by mail */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    inquiry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        words: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inquiry"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiries/{inquiry}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the question on to another institution */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    inquiry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        institutionId: string;
                        /** @default  */
                        words?: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiries/{inquiry}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the question */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    inquiry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inquiry"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/reports/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registrations and requests by day, meetings between countries */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Statistics"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/reports/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs attention, and how the last two weeks went */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Alerts"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/reports/sheets/{sheet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list of the event as CSV or XLSX */
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                    locale?: "en" | "it" | "sl" | "de";
                };
                header?: never;
                path: {
                    event: string;
                    sheet: "registrations" | "organisations" | "requests" | "meetings" | "statistics";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/reports/printed/{printed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Badges, table signs or all schedules with the programme, as PDF */
        get: {
            parameters: {
                query?: {
                    locale?: "en" | "it" | "sl" | "de";
                };
                header?: never;
                path: {
                    event: string;
                    printed: "badges" | "table-signs" | "schedules";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/as/{participant}/printed-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own schedule as PDF */
        get: {
            parameters: {
                query?: {
                    locale?: "en" | "it" | "sl" | "de";
                };
                header?: never;
                path: {
                    event: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters whose words can be replaced */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                letter: "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "schedule_published" | "meeting_invitation.invited" | "meeting_invitation.changed" | "meeting_cancelled.cancelled" | "meeting_cancelled.postponed" | "meeting_unplaced" | "event_reminder" | "event_followup" | "outcomes_due" | "event_cancelled";
                                ownLocales: ("en" | "it" | "sl" | "de")[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/letters/{letter}/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of a letter in one language */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    letter: "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "schedule_published" | "meeting_invitation.invited" | "meeting_invitation.changed" | "meeting_cancelled.cancelled" | "meeting_cancelled.postponed" | "meeting_unplaced" | "event_reminder" | "event_followup" | "outcomes_due" | "event_cancelled";
                    locale: "en" | "it" | "sl" | "de";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Letter"];
                    };
                };
            };
        };
        /** Replace the words */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    letter: "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "schedule_published" | "meeting_invitation.invited" | "meeting_invitation.changed" | "meeting_cancelled.cancelled" | "meeting_cancelled.postponed" | "meeting_unplaced" | "event_reminder" | "event_followup" | "outcomes_due" | "event_cancelled";
                    locale: "en" | "it" | "sl" | "de";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        subject: string;
                        body: string;
                        action: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Letter"];
                    };
                };
            };
        };
        post?: never;
        /** Take the standard words again */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    letter: "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "schedule_published" | "meeting_invitation.invited" | "meeting_invitation.changed" | "meeting_cancelled.cancelled" | "meeting_cancelled.postponed" | "meeting_unplaced" | "event_reminder" | "event_followup" | "outcomes_due" | "event_cancelled";
                    locale: "en" | "it" | "sl" | "de";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Letter"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/letters/{letter}/{locale}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What somebody would get; nothing is kept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                    letter: "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "schedule_published" | "meeting_invitation.invited" | "meeting_invitation.changed" | "meeting_cancelled.cancelled" | "meeting_cancelled.postponed" | "meeting_unplaced" | "event_reminder" | "event_followup" | "outcomes_due" | "event_cancelled";
                    locale: "en" | "it" | "sl" | "de";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        subject: string;
                        body: string;
                        action: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LetterPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether reminders go to whom the address belongs to; people are led to the page */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            wantsReminders: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Send no more reminders */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            wantsReminders: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What becomes of the event’s mail */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Delivery"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses of the event to which mail no longer goes */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    text?: string;
                };
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Suppression"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/suppressions/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let mail go to an address again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        address: string;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/mail-set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the world sees of the domain that mail comes from */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MailSetUp"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/mail-trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a mail to the caller’s own address and tell what the mail server answered */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MailTrial"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{event}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open, close, run, finish … */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        to: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Event"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published cooperation profiles, searched and filtered */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    kind?: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                    sector?: string;
                    technology?: string;
                    country?: string;
                    stage?: "concept" | "lab_tested" | "prototype" | "field_tested" | "on_market";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExchangeRow"][];
                            nextCursor: string | null;
                            facets: components["schemas"]["ExchangeFacets"] | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/technologies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The technology code list with its source */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TechnologyList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/profiles/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published cooperation profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangePage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/profiles/{reference}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture or document of a published profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/profiles/{reference}/printed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published cooperation profile as PDF */
        get: {
            parameters: {
                query?: {
                    lang?: "en" | "it" | "sl" | "de";
                };
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published last, as an Atom feed */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    kind?: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                    sector?: string;
                    technology?: string;
                    country?: string;
                    stage?: "concept" | "lab_tested" | "prototype" | "field_tested" | "on_market";
                    lang?: "en" | "it" | "sl" | "de";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations one may write for in the exchange */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                as: "company" | "office";
                                office: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cooperation profiles of one’s organisations */
        get: {
            parameters: {
                query?: {
                    organisation?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExchangeOwnRow"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Draft a cooperation profile */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organisationId: string;
                        /** @enum {string} */
                        kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                        /** @default false */
                        isBlind?: boolean;
                        content: components["schemas"]["ExchangeContentInput"];
                        contact: components["schemas"]["ExchangeContactInput"];
                        /**
                         * @default 12
                         * @enum {number}
                         */
                        months?: 3 | 6 | 12;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeOwn"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the text in for review */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeOwn"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the text back from review */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeOwn"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the profile for its months again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeOwn"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the profile out of the exchange */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeOwn"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hide the company behind the profile, or name it */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        isBlind: boolean;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeOwn"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events in which the profile is shown, or could be */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                eventId: string;
                                slug: string;
                                names: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                firstDay: string;
                                /** Format: uuid */
                                participantId: string;
                                participantName: string;
                                isAttached: boolean;
                                attach: components["schemas"]["RuleCode"] | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Show the profile in an event */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        participantId: string;
                        /** @default false */
                        hasAgreedToBeNamed?: boolean;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/events/{participant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Show the profile in the event no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                    participant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of one’s own cooperation profiles */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeOwn"];
                    };
                };
            };
        };
        /** Change the working text */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        content: components["schemas"]["ExchangeContentInput"];
                        contact: components["schemas"]["ExchangeContactInput"];
                        /**
                         * @default 12
                         * @enum {number}
                         */
                        months?: 3 | 6 | 12;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeOwn"];
                    };
                };
            };
        };
        post?: never;
        /** Remove a draft that was never listed */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every text that was handed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExchangeVersion"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who fits a listed profile, each with the reasons */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            whyNot: components["schemas"]["RuleCode"] | null;
                            items: {
                                profile: components["schemas"]["ExchangeRow"];
                                reasons: components["schemas"]["MatchReason"][];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a picture or a document as multipart/form-data; pictures are drawn anew */
        post: {
            parameters: {
                query: {
                    as: "picture" | "document";
                };
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeFile"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/own/{profile}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of one’s own profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/reviews/{profile}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a profile that waits for review */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/editors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reviews what companies hand in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                email: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Make an account an editor, or no longer */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        isEditor: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                email: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for review, the longest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExchangeReviewRow"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/reviews/{profile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A text that was handed in, with those before it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeReviewPage"];
                    };
                };
            };
        };
        put?: never;
        /** Publish the text, or return it with remarks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profile: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "publish" | "return";
                        /** @default  */
                        remarks?: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeReviewPage"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expressions of interest that came in, or that were sent */
        get: {
            parameters: {
                query: {
                    cursor?: string;
                    limit?: number;
                    box: "received" | "sent";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExchangeInterest"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/interests/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many expressions of interest wait for an answer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings that came of a profile shown in an event, from either side */
        get: {
            parameters: {
                query: {
                    cursor?: string;
                    limit?: number;
                    box: "received" | "sent";
                    profile?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExchangeMeeting"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/profiles/{reference}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Express interest in a published profile */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organisationId: string;
                        message: string;
                        contact: components["schemas"]["ExchangeContactInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeInterest"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/interests/{interest}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, which hands contacts over, or decline */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    interest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "accept" | "decline";
                        /** @default  */
                        answer?: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeInterest"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/interests/{interest}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an unanswered expression of interest back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    interest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeInterest"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/interests/{interest}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note how it went on */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    interest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        followUp: "open" | "talking" | "met" | "agreed" | "ended";
                        version: number;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s saved searches, and how often they write */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SavedSearch"][];
                            /** @enum {string} */
                            digest: "daily" | "weekly" | "off";
                        };
                    };
                };
            };
        };
        put?: never;
        /** Save a search */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        filter: {
                            q?: string;
                            /** @enum {string} */
                            kind?: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                            sector?: string;
                            technology?: string;
                            country?: string;
                            /** @enum {string} */
                            stage?: "concept" | "lab_tested" | "prototype" | "field_tested" | "on_market";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedSearch"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/searches/{search}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a saved search */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    search: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/reader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** How often saved searches write */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        digest: "daily" | "weekly" | "off";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            digest: "daily" | "weekly" | "off";
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/exchange/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often digests go to whom the address belongs; people are led to the page */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            digest: "daily" | "weekly" | "off";
                        };
                    };
                };
            };
        };
        put?: never;
        /** Send no more digests */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            digest: "daily" | "weekly" | "off";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public networks and working groups, and those one belongs to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["NetworkRow"][];
                            actions: {
                                create: components["schemas"]["RuleCode"] | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Found a network or working group */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        names: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        summaries?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        texts?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default [] */
                        areas?: string[];
                        /** @default [] */
                        sectors?: string[];
                        /** @default  */
                        website?: "" | string;
                        /** @default false */
                        isPublic?: boolean;
                        slug: string;
                        /** @enum {string} */
                        kind: "network" | "working_group";
                        /** @default null */
                        parentId?: string | null;
                        /** Format: uuid */
                        leadId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkPage"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/focus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sectors that public networks have chosen, the newest decision first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                network: {
                                    slug: string;
                                    names: {
                                        en?: string;
                                        it?: string;
                                        sl?: string;
                                        de?: string;
                                    };
                                };
                                sectors: string[];
                                reasons: {
                                    en?: string;
                                    it?: string;
                                    sl?: string;
                                    de?: string;
                                };
                                /** Format: date-time */
                                decidedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A network with its members; contacts only as far as they agreed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkPage"];
                    };
                };
            };
        };
        /** Change what a network says about itself */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        names: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        summaries?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        texts?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default [] */
                        areas?: string[];
                        /** @default [] */
                        sectors?: string[];
                        /** @default  */
                        website?: "" | string;
                        /** @default false */
                        isPublic?: boolean;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkPage"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/members/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take an organisation in, or change its role, areas and sectors */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "lead" | "member" | "observer";
                        /** @default [] */
                        areas?: string[];
                        /** @default [] */
                        sectors?: string[];
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /** Let an organisation go, with its contacts */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a person of a member, by their mail address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organisationId: string;
                        /** Format: email */
                        email: string;
                        /** @default  */
                        task?: string;
                        /** @default false */
                        isPublic?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/contacts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a person out of the network */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings of the group, the latest first; drafts for those who lead */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["GroupMeetingRow"][];
                            actions: {
                                create: components["schemas"]["RuleCode"] | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Prepare a meeting; nobody is invited yet */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default  */
                        intro?: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        zone: string;
                        /** @default  */
                        place?: string;
                        /** @default  */
                        joinUrl?: "" | string;
                        /** @default [] */
                        agenda?: {
                            title: string;
                            /** @default  */
                            speaker?: string;
                            /** @default 0 */
                            minutes?: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMeeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/meetings/{meeting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A meeting with its agenda, who comes, and its minutes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMeeting"];
                    };
                };
            };
        };
        /** Change a meeting; the calendars of those invited follow */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default  */
                        intro?: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        zone: string;
                        /** @default  */
                        place?: string;
                        /** @default  */
                        joinUrl?: "" | string;
                        /** @default [] */
                        agenda?: {
                            title: string;
                            /** @default  */
                            speaker?: string;
                            /** @default 0 */
                            minutes?: number;
                        }[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMeeting"];
                    };
                };
            };
        };
        post?: never;
        /** Throw a draft away */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    network: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/meetings/{meeting}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite the group’s people, or tell them that it does not take place */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        to: "called" | "cancelled";
                        /** @default  */
                        reason?: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMeeting"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/meetings/{meeting}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether one comes */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "accepted" | "tentative" | "declined";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMeeting"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/meetings/{meeting}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write minutes, and who was there */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        minutes?: string;
                        /** @default  */
                        guests?: string;
                        /** @default [] */
                        presences?: {
                            /** Format: uuid */
                            accountId: string;
                            presence: ("present" | "excused" | "absent") | null;
                        }[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMeeting"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a calendar reads one’s meetings of all events and groups */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feed"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/feed/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the address of one’s own feed and make a new one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person’s meetings of all events and groups as a calendar feed (text/calendar) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys of the group, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SurveyRow"][];
                            actions: {
                                create: string | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Write a survey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titles: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        texts?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        options: string[];
                        /** @default null */
                        closesAt?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyPage"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/surveys/{survey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A survey; the ranking once it has ended */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    survey: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyPage"];
                    };
                };
            };
        };
        /** Change a survey that nobody has seen yet */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    survey: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        titles: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        /** @default {} */
                        texts?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        options: string[];
                        /** @default null */
                        closesAt?: string | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyPage"];
                    };
                };
            };
        };
        post?: never;
        /** Throw a draft away */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    network: string;
                    survey: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/surveys/{survey}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the survey for answers, or close it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    survey: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        to: "open" | "closed";
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyPage"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/surveys/{survey}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the survey in the sectors that were chosen */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    survey: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        chosen: string[];
                        /** @default {} */
                        reasons?: {
                            en?: string;
                            it?: string;
                            sl?: string;
                            de?: string;
                        };
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyPage"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The question, and what one has answered */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyQuestion"];
                    };
                };
            };
        };
        /** Answer, or change one’s answer */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        organisation?: string;
                        weights: {
                            [key: string]: number;
                        };
                        /** @default {} */
                        comments?: {
                            [key: string]: string;
                        };
                        /** @default  */
                        comment?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyQuestion"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the group has decided on, and who does what */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupWork"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a decision */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default  */
                        reasons?: string;
                        /** Format: date */
                        decidedOn: string;
                        /** @default null */
                        meetingId?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupWork"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the words of a decision right */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default  */
                        reasons?: string;
                        /** Format: date */
                        decidedOn: string;
                        /** @default null */
                        meetingId?: string | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupWork"];
                    };
                };
            };
        };
        post?: never;
        /** Take out a decision that was written by mistake */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    decision: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a task */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default null */
                        ownerId?: string | null;
                        /** @default null */
                        dueOn?: string | null;
                        /** @default null */
                        meetingId?: string | null;
                        /** @default null */
                        decisionId?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupWork"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a task, end it, or open it once more */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default null */
                        ownerId?: string | null;
                        /** @default null */
                        dueOn?: string | null;
                        /** @default null */
                        meetingId?: string | null;
                        /** @default null */
                        decisionId?: string | null;
                        isDone: boolean;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupWork"];
                    };
                };
            };
        };
        post?: never;
        /** Delete a task */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has still to do, in all groups */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnTasks"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/tasks/{task}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a task of one’s own */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    task: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnTasks"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of the group with all their versions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupDocuments"];
                    };
                };
            };
        };
        put?: never;
        /** Leave a document as multipart/form-data */
        post: {
            parameters: {
                query: {
                    title: string;
                    note?: string;
                };
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupDocuments"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/documents/{document}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of one version, to be saved */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    document: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/documents/{document}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a new version of a document as multipart/form-data */
        post: {
            parameters: {
                query?: {
                    note?: string;
                };
                header?: never;
                path: {
                    network: string;
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupDocuments"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/documents/{document}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a document from the group’s sight, or give it back */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    document: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        isWithdrawn: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupDocuments"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to the group, and who would get a mailing now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMailings"];
                    };
                };
            };
        };
        put?: never;
        /** Send a mailing to everybody of the group who wants mailings */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        subject: string;
                        body: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMailings"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/mailings/{mailing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mailing, who got it, and to whom it could not be delivered */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                    mailing: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMailing"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/mailings/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether one wants the group’s mailings */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        wantsMailings: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupMailings"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/mailings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mailing as the caller would get it; nothing is sent */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        subject: string;
                        body: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            subject: string;
                            html: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a group’s mailings go to whom the address belongs; people are led to the page */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            wantsMailings: boolean;
                            names: {
                                en?: string;
                                it?: string;
                                sl?: string;
                                de?: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Send no more mailings of this group */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            wantsMailings: boolean;
                            names: {
                                en?: string;
                                it?: string;
                                sl?: string;
                                de?: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{network}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in the group, the latest first; of drafts only for those who lead */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    network: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupActivity"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountInput: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            locale: "en" | "it" | "sl" | "de";
            isAdministrator: boolean;
            isEditor: boolean;
            hasPassword: boolean;
            zone: string | null;
            wantsReminders: boolean;
            wantsSuggestions: boolean;
        };
        SessionStateInput: {
            account: components["schemas"]["AccountInput"] | null;
        };
        /** @enum {string} */
        RuleCodeInput: "validation_failed" | "unauthenticated" | "forbidden" | "origin_refused" | "not_found" | "stale_state" | "idempotency_conflict" | "too_large" | "media_type_refused" | "too_many_requests" | "defect" | "unavailable" | "link_expired" | "sign_in_failed" | "password_weak" | "account_disabled" | "email_taken" | "organisation_not_yours" | "last_manager" | "slug_taken" | "event_state_forbids" | "event_needs_name" | "event_needs_types" | "event_needs_slots" | "event_days_wrong" | "event_days_have_slots" | "event_zone_has_slots" | "event_window_wrong" | "last_owner" | "role_needs_office" | "block_outside_event" | "block_has_no_slot" | "block_crosses_midnight" | "local_time_missing" | "slots_overlap" | "edit_affects_meetings" | "table_label_taken" | "booth_needs_organisation" | "online_needs_link" | "session_outside_event" | "timetable_full" | "session_full" | "session_clashes" | "registration_not_open" | "registration_closed" | "type_not_open" | "event_full" | "type_full" | "already_registered" | "answer_required" | "answer_wrong" | "consent_required" | "question_unknown" | "offer_expired" | "participant_state_forbids" | "capacity_below_taken" | "type_in_use" | "already_checked_in" | "too_many_entries" | "requests_not_open" | "requests_closed" | "participant_not_approved" | "counterpart_not_approved" | "request_to_self" | "request_to_colleague" | "request_types_forbid" | "request_pair_exists" | "request_limit_reached" | "request_state_forbids" | "request_expired" | "undo_too_late" | "not_the_sender" | "not_the_recipient" | "meeting_limit_reached" | "counterpart_meeting_limit_reached" | "meeting_state_forbids" | "meeting_in_the_past" | "meeting_pinned" | "person_in_meeting" | "too_early_for_late" | "moves_by_organiser_only" | "slot_in_the_past" | "slot_unknown" | "slot_not_allowed" | "table_unsuitable" | "no_common_slot" | "no_free_table" | "participant_taken" | "counterpart_taken" | "table_taken" | "absence_hits_meeting" | "proposal_state_forbids" | "proposal_is_own" | "proposal_keeps_time" | "page_needs_title" | "colour_too_light" | "newsletter_state_forbids" | "newsletter_needs_subject" | "newsletter_empty" | "inquiry_state_forbids" | "inquiry_is_there" | "meeting_still_ahead" | "meeting_not_held" | "outcomes_closed" | "message_state_forbids" | "inbound_state_forbids" | "inbound_cannot_apply" | "placeholder_unknown" | "suggestions_off_in_event" | "suggestions_off_for_you" | "save_self" | "saved_list_full" | "schedule_running" | "schedule_outdated" | "schedule_seal_broken" | "schedule_busy" | "schedule_wrong_mode" | "file_unreadable" | "file_kind_refused" | "import_mapping_incomplete" | "import_rows_wrong" | "problem_file_wrong" | "exchange_state_forbids" | "exchange_incomplete" | "exchange_names_itself" | "exchange_already_named" | "exchange_own_review" | "exchange_renew_too_early" | "exchange_not_listed" | "exchange_already_attached" | "exchange_naming_unconfirmed" | "interest_own_profile" | "interest_exists" | "interest_limit_reached" | "interest_state_forbids" | "office_not_institution" | "office_not_recognised" | "office_needs_role" | "office_is_chosen" | "invitation_is_sent" | "handover_is_there" | "handover_is_open" | "handover_state_forbids" | "handover_over" | "notes_stay" | "network_not_yours" | "network_leads_only" | "network_last_lead" | "survey_state_forbids" | "survey_over" | "survey_choice_unknown" | "group_meeting_state_forbids" | "group_meeting_past" | "group_meeting_ahead" | "group_meeting_needs_place" | "group_meeting_not_invited" | "network_observer_reads" | "task_not_yours" | "task_owner_outside" | "document_not_yours" | "document_withdrawn" | "group_storage_full" | "mailing_limit_reached" | "mailing_has_no_readers";
        ProblemInput: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["RuleCodeInput"];
            errors?: {
                path: string;
                code: string;
            }[];
            facts?: {
                [key: string]: unknown;
            };
        };
        TimetableBlockInput: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            from: string;
            until: string;
            slotMinutes: number;
            pauseMinutes: number;
            version: number;
            slots: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
                meetings: number;
            }[];
        };
        MeetingTableInput: {
            /** Format: uuid */
            id: string;
            label: string;
            /** @enum {string} */
            kind: "table" | "booth" | "online";
            organisationId: string | null;
            organisationName: string | null;
            capacity: number;
            languages: string[];
            joinUrl: string;
            isActive: boolean;
            x: number | null;
            y: number | null;
            version: number;
            meetings: number;
        };
        FloorPlanInput: {
            tables: {
                /** Format: uuid */
                id: string;
                label: string;
                /** @enum {string} */
                kind: "table" | "booth" | "online";
                x: number;
                y: number;
            }[];
        };
        AgendaSessionInput: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            speakers: string;
            place: string;
            /** Format: date */
            day: string;
            from: string;
            until: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            capacity: number | null;
            taken: number;
            version: number;
        };
        AvailabilityInput: {
            slots: {
                /** Format: uuid */
                id: string;
                /** Format: date */
                day: string;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
                /** @enum {string} */
                state: "free" | "absent" | "session" | "meeting";
                isAbsent: boolean;
                session: {
                    /** Format: uuid */
                    id: string;
                    titles: {
                        en?: string;
                        it?: string;
                        sl?: string;
                        de?: string;
                    };
                } | null;
                meetingWith: string[];
            }[];
            actions: {
                change: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        OwnAgendaSessionInput: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            speakers: string;
            place: string;
            /** Format: date */
            day: string;
            from: string;
            until: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            capacity: number | null;
            taken: number;
            version: number;
            isAttending: boolean;
            actions: {
                attend: components["schemas"]["RuleCodeInput"] | null;
                leave: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        DeliveryInput: {
            states: {
                [key: string]: number;
            };
            retrying: number;
            bounced: number;
            undelivered: number;
            suppressed: number;
            answers: {
                [key: string]: number;
            };
            nextDueAt: string | null;
            perMinute: {
                /** Format: date-time */
                at: string;
                sent: number;
            }[];
        };
        SuppressionInput: {
            address: string;
            name: string;
            participantId: string | null;
            reason: string;
            /** @enum {string} */
            source: "refused" | "bounced";
            messageId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        MailSetUpInput: {
            domain: string;
            sender: string;
            server: string | null;
            checks: {
                /** @enum {string} */
                kind: "spf" | "dkim" | "dmarc" | "reverse" | "mx";
                /** @enum {string} */
                state: "right" | "wrong" | "missing" | "unknown";
                found: string[];
                record: {
                    name: string;
                    type: string;
                    value: string;
                } | null;
            }[];
            doors: {
                http: boolean;
                mailbox: boolean;
                port: boolean;
            };
        };
        MailTrialInput: {
            to: string;
            /** @enum {string} */
            state: "sent" | "kept" | "failed";
            words: string;
            tookMs: number;
        };
        EventOrganiserInput: {
            /** Format: uuid */
            id: string;
            name: string;
            country: string;
            logoId: string | null;
            website: string;
        };
        EventOverviewInput: {
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            nextStates: {
                /** @enum {string} */
                state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
                reason: string | null;
            }[];
            types: number;
            slots: number;
            tables: number;
            sessions: number;
            participants: {
                [key: string]: number;
            } | null;
            requests: {
                [key: string]: number;
            } | null;
            meetings: {
                [key: string]: number;
            } | null;
            messages: {
                [key: string]: number;
            } | null;
        };
        ActivityInput: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            action: string;
            account: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            onBehalfOf: {
                /** Format: uuid */
                participantId: string;
                name: string;
            } | null;
            subjectId: string | null;
            detail: {
                [key: string]: unknown;
            };
        };
        EventRoleInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "owner" | "organiser" | "support" | "check_in" | "viewer";
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
            };
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            grantedAt: string;
            isMe: boolean;
            actions: {
                revoke: string | null;
            };
        };
        EventSummaryInput: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            languages: ("en" | "it" | "sl" | "de")[];
            venue: string;
            city: string;
            country: string;
            zone: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            sectors: string[];
        };
        EventInput: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            languages: ("en" | "it" | "sl" | "de")[];
            venue: string;
            city: string;
            country: string;
            zone: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            sectors: string[];
            texts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            address: string;
            /** @enum {string} */
            placementMode: "participants" | "organiser";
            /** @enum {string} */
            declinePolicy: "at_once" | "organiser";
            suggestsPartners: boolean;
            registrationOpensAt: string | null;
            registrationClosesAt: string | null;
            requestsOpenAt: string | null;
            requestsCloseAt: string | null;
            requestExpiryDays: number | null;
            placeOfferHours: number;
            capacity: number | null;
            taken: number;
            contactEmail: string;
            organisers: components["schemas"]["EventOrganiserInput"][];
            version: number;
            roles: {
                /** @enum {string} */
                role: "owner" | "organiser" | "support" | "check_in" | "viewer";
                officeId: string | null;
            }[];
            permissions: {
                [key: string]: "all" | "own";
            };
            me: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
                /** Format: uuid */
                organisationId: string;
                /** Format: uuid */
                typeId: string;
            } | null;
        };
        MyEventInput: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            languages: ("en" | "it" | "sl" | "de")[];
            venue: string;
            city: string;
            country: string;
            zone: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            sectors: string[];
            roles: {
                /** @enum {string} */
                role: "owner" | "organiser" | "support" | "check_in" | "viewer";
                officeId: string | null;
            }[];
            me: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
                /** Format: uuid */
                organisationId: string;
                /** Format: uuid */
                typeId: string;
            } | null;
        };
        ExchangeContentInput: {
            title: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default {} */
            summary: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default {} */
            description: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default {} */
            advantages: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default {} */
            partnerRole: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default [] */
            sectors: string[];
            /** @default [] */
            technologies: string[];
            /** @default [] */
            keywords: string[];
            /** @default null */
            stage: ("concept" | "lab_tested" | "prototype" | "field_tested" | "on_market") | null;
            /** @default [] */
            rights: ("secret_know_how" | "patent_applied" | "patent_granted" | "copyright" | "design_right" | "trade_mark" | "exclusive_rights")[];
            /** @default [] */
            partnerKinds: ("company" | "research" | "university" | "public_body" | "association" | "investor")[];
            /** @default [] */
            partnerSizes: ("1-9" | "10-49" | "50-249" | "250+")[];
            /** @default [] */
            cooperation: ("distribution" | "supply" | "manufacturing" | "subcontracting" | "services" | "technical_cooperation" | "licence" | "research_cooperation" | "joint_venture" | "investment")[];
            /** @default [] */
            countriesSought: string[];
            /** @default [] */
            languages: string[];
            /** @default  */
            callName: string;
            /** @default  */
            callUrl: "" | string;
            /** @default null */
            callDeadline: string | null;
            /** @default [] */
            pictures: {
                /** Format: uuid */
                fileId: string;
                caption: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            /** @default [] */
            documents: {
                /** Format: uuid */
                fileId: string;
                caption: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
        };
        ExchangeContactInput: {
            name: string;
            /** Format: email */
            email: string;
            /** @default  */
            phone: string;
        };
        ExchangeRowInput: {
            reference: string;
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            country: string;
            organisation: {
                name: string;
                city: string;
                website: string;
                logoId: string | null;
            } | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            expiresAt: string;
            title: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summary: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            sectors: string[];
            technologies: string[];
            stage: ("concept" | "lab_tested" | "prototype" | "field_tested" | "on_market") | null;
            pictureId: string | null;
        };
        ExchangeFacetsInput: {
            total: number;
            kinds: {
                value: string;
                count: number;
            }[];
            sectors: {
                value: string;
                count: number;
            }[];
            technologies: {
                value: string;
                count: number;
            }[];
            countries: {
                value: string;
                count: number;
            }[];
            stages: {
                value: string;
                count: number;
            }[];
        };
        ExchangePageInput: {
            reference: string;
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            country: string;
            organisation: {
                name: string;
                city: string;
                website: string;
                logoId: string | null;
            } | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            expiresAt: string;
            isBlind: boolean;
            content: components["schemas"]["ExchangeContentInput"];
            files: {
                /** Format: uuid */
                fileId: string;
                name: string;
                mediaType: string;
                size: number;
            }[];
            viewer: {
                ownId: string | null;
                askFor: {
                    /** Format: uuid */
                    organisationId: string;
                    name: string;
                    whyNot: components["schemas"]["RuleCodeInput"] | null;
                }[];
            } | null;
        };
        TechnologyListInput: {
            source: string;
            version: string;
            areas: {
                code: string;
                first: string;
                last: string;
                labels: {
                    [key: string]: string;
                };
            }[];
            codes: {
                code: string;
                labels: {
                    [key: string]: string;
                };
            }[];
        };
        ExchangeInterestInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            box: "received" | "sent";
            profile: {
                reference: string;
                /** @enum {string} */
                kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                title: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                country: string;
                isListed: boolean;
            };
            other: {
                name: string;
                country: string;
                city: string;
                website: string;
            } | null;
            own: {
                name: string;
            };
            /** @enum {string} */
            state: "pending" | "accepted" | "declined" | "withdrawn";
            message: string;
            answer: string;
            contact: components["schemas"]["ExchangeContactInput"] | null;
            /** @enum {string} */
            followUp: "open" | "talking" | "met" | "agreed" | "ended";
            meetings: {
                /** Format: uuid */
                id: string;
                eventSlug: string;
                eventNames: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** @enum {string} */
                state: "agreed" | "scheduled" | "held" | "missed" | "cancelled";
                startsAt: string | null;
            }[];
            places: {
                eventSlug: string;
                eventNames: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: uuid */
                participantId: string;
            }[];
            /** Format: date-time */
            createdAt: string;
            answeredAt: string | null;
            version: number;
            actions: {
                accept: components["schemas"]["RuleCodeInput"] | null;
                decline: components["schemas"]["RuleCodeInput"] | null;
                withdraw: components["schemas"]["RuleCodeInput"] | null;
                followUp: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        ExchangeMeetingInput: {
            meeting: {
                /** Format: uuid */
                id: string;
                eventSlug: string;
                eventNames: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** @enum {string} */
                state: "agreed" | "scheduled" | "held" | "missed" | "cancelled";
                startsAt: string | null;
            };
            profile: {
                reference: string;
                title: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                isListed: boolean;
            };
            own: {
                name: string;
            };
            other: {
                name: string;
                country: string;
                city: string;
            };
        };
        ExchangeOwnRowInput: {
            /** Format: uuid */
            id: string;
            reference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            /** @enum {string} */
            textState: "draft" | "in_review" | "returned" | "approved";
            /** @enum {string} */
            listing: "unlisted" | "published" | "expired" | "withdrawn";
            isBlind: boolean;
            publishedAt: string | null;
            expiresAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            title: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            pendingInterests: number;
            acceptedInterests: number;
            renew: components["schemas"]["RuleCodeInput"] | null;
        };
        ExchangeFileInput: {
            /** Format: uuid */
            fileId: string;
            name: string;
            mediaType: string;
            size: number;
            isPicture: boolean;
        };
        ExchangeOwnInput: {
            /** Format: uuid */
            id: string;
            reference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            /** @enum {string} */
            textState: "draft" | "in_review" | "returned" | "approved";
            /** @enum {string} */
            listing: "unlisted" | "published" | "expired" | "withdrawn";
            isBlind: boolean;
            publishedAt: string | null;
            expiresAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            content: components["schemas"]["ExchangeContentInput"];
            contact: components["schemas"]["ExchangeContactInput"];
            months: number;
            publishedVersion: number | null;
            wasNamed: boolean;
            files: components["schemas"]["ExchangeFileInput"][];
            remarks: string;
            missing: ("title" | "summary" | "description" | "topic" | "partner" | "cooperation" | "stage" | "deadline")[];
            actions: {
                edit: components["schemas"]["RuleCodeInput"] | null;
                submit: components["schemas"]["RuleCodeInput"] | null;
                takeBack: components["schemas"]["RuleCodeInput"] | null;
                renew: components["schemas"]["RuleCodeInput"] | null;
                withdraw: components["schemas"]["RuleCodeInput"] | null;
                delete: components["schemas"]["RuleCodeInput"] | null;
                hide: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        ExchangeVersionInput: {
            number: number;
            /** @enum {string} */
            outcome: "waiting" | "taken_back" | "returned" | "published";
            remarks: string;
            /** Format: date-time */
            submittedAt: string;
            reviewedAt: string | null;
            content: components["schemas"]["ExchangeContentInput"];
            changed: ("title" | "summary" | "description" | "advantages" | "partnerRole" | "sectors" | "technologies" | "keywords" | "stage" | "rights" | "partnerKinds" | "partnerSizes" | "cooperation" | "countriesSought" | "languages" | "callName" | "callUrl" | "callDeadline" | "pictures" | "documents")[];
        };
        ExchangeReviewRowInput: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            isBlind: boolean;
            title: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** Format: date-time */
            submittedAt: string;
            isRevision: boolean;
        };
        ExchangeReviewPageInput: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
                city: string;
                website: string;
            };
            isBlind: boolean;
            /** @enum {string} */
            textState: "draft" | "in_review" | "returned" | "approved";
            version: number;
            files: components["schemas"]["ExchangeFileInput"][];
            versions: components["schemas"]["ExchangeVersionInput"][];
            actions: {
                publish: components["schemas"]["RuleCodeInput"] | null;
                return: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        SavedSearchInput: {
            /** Format: uuid */
            id: string;
            name: string;
            filter: {
                q?: string;
                /** @enum {string} */
                kind?: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                sector?: string;
                technology?: string;
                country?: string;
                /** @enum {string} */
                stage?: "concept" | "lab_tested" | "prototype" | "field_tested" | "on_market";
            };
            /** Format: date-time */
            createdAt: string;
        };
        MatchReasonInput: {
            /** @enum {string} */
            code: "offers_what_you_seek" | "seeks_what_you_offer" | "seeks_partners_too" | "same_technology" | "near_technology" | "same_sector" | "similar_words" | "similar_abroad" | "country_fits" | "size_fits" | "common_language" | "you_asked_before" | "same_event";
            values: string[];
        };
        GroupActivityInput: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                verb: "create" | "change" | "add_member" | "change_member" | "remove_member" | "add_contact" | "remove_contact" | "create_survey" | "change_survey" | "open_survey" | "close_survey" | "decide_survey" | "delete_survey" | "create_meeting" | "change_meeting" | "call_meeting" | "cancel_meeting" | "delete_meeting" | "record_meeting" | "add_decision" | "change_decision" | "delete_decision" | "add_task" | "change_task" | "finish_task" | "reopen_task" | "delete_task" | "add_document" | "add_document_version" | "withdraw_document" | "restore_document" | "send_mailing";
                /** Format: date-time */
                at: string;
                by: string | null;
                title: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                } | null;
                meetingId: string | null;
                surveyId: string | null;
                mailingId: string | null;
            }[];
            nextCursor: string | null;
        };
        NetworkRowInput: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            kind: "network" | "working_group";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            areas: string[];
            sectors: string[];
            isPublic: boolean;
            members: number;
            myRole: ("lead" | "member" | "observer") | null;
        };
        NetworkMemberInput: {
            /** Format: uuid */
            organisationId: string;
            name: string;
            kind: string;
            country: string;
            city: string;
            website: string;
            logoId: string | null;
            /** @enum {string} */
            role: "lead" | "member" | "observer";
            areas: string[];
            sectors: string[];
            contacts: {
                /** Format: uuid */
                accountId: string;
                name: string;
                email: string;
                task: string;
                isPublic: boolean;
            }[];
        };
        NetworkPageInput: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            kind: "network" | "working_group";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            areas: string[];
            sectors: string[];
            isPublic: boolean;
            texts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            website: string;
            version: number;
            parent: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            } | null;
            groups: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            members: components["schemas"]["NetworkMemberInput"][];
            focus: {
                sectors: string[];
                reasons: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date-time */
                decidedAt: string;
            } | null;
            myRole: ("lead" | "member" | "observer") | null;
            actions: {
                readDesk: components["schemas"]["RuleCodeInput"] | null;
                lead: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        GroupDocumentsInput: {
            items: {
                /** Format: uuid */
                id: string;
                title: string;
                withdrawnAt: string | null;
                versions: {
                    number: number;
                    name: string;
                    mediaType: string;
                    size: number;
                    note: string;
                    by: string | null;
                    /** Format: date-time */
                    createdAt: string;
                }[];
                actions: {
                    addVersion: components["schemas"]["RuleCodeInput"] | null;
                    withdraw: components["schemas"]["RuleCodeInput"] | null;
                };
            }[];
            actions: {
                add: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        GroupMailingsInput: {
            items: {
                /** Format: uuid */
                id: string;
                subject: string;
                body: string;
                sender: string | null;
                /** Format: date-time */
                sentAt: string;
                recipients: number;
                undelivered: number;
            }[];
            recipients: number;
            without: number;
            wantsMailings: boolean | null;
            actions: {
                send: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        GroupMailingInput: {
            /** Format: uuid */
            id: string;
            subject: string;
            body: string;
            sender: string | null;
            /** Format: date-time */
            sentAt: string;
            recipients: number;
            undelivered: number;
            people: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                fate: "waiting" | "sent" | "undelivered" | "skipped";
                sentAt: string | null;
            }[];
        };
        GroupMeetingRowInput: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "called" | "cancelled";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            zone: string;
            place: string;
            isOnline: boolean;
            hasMinutes: boolean;
            myAnswer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            counts: {
                accepted: number;
                tentative: number;
                declined: number;
                needs_action: number;
            };
        };
        GroupMeetingInput: {
            /** Format: uuid */
            id: string;
            network: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            title: string;
            intro: string;
            /** @enum {string} */
            state: "draft" | "called" | "cancelled";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            zone: string;
            place: string;
            joinUrl: string;
            agenda: {
                title: string;
                /** @default  */
                speaker: string;
                /** @default 0 */
                minutes: number;
            }[];
            cancelReason: string;
            minutes: string;
            guests: string;
            recordedAt: string | null;
            people: {
                /** Format: uuid */
                accountId: string;
                name: string;
                organisation: string;
                isInvited: boolean;
                /** @enum {string} */
                answer: "accepted" | "tentative" | "declined" | "needs_action";
                comment: string;
                proposedAt: string | null;
                answeredAt: string | null;
                presence: ("present" | "excused" | "absent") | null;
                isUnreachable: boolean;
            }[];
            myAnswer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            version: number;
            actions: {
                edit: components["schemas"]["RuleCodeInput"] | null;
                call: components["schemas"]["RuleCodeInput"] | null;
                cancel: components["schemas"]["RuleCodeInput"] | null;
                delete: components["schemas"]["RuleCodeInput"] | null;
                answer: components["schemas"]["RuleCodeInput"] | null;
                record: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        GroupWorkInput: {
            decisions: {
                /** Format: uuid */
                id: string;
                title: string;
                reasons: string;
                /** Format: date */
                decidedOn: string;
                meeting: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                } | null;
                version: number;
            }[];
            tasks: {
                /** Format: uuid */
                id: string;
                title: string;
                owner: {
                    /** Format: uuid */
                    accountId: string;
                    name: string;
                } | null;
                dueOn: string | null;
                doneAt: string | null;
                meeting: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                } | null;
                decision: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                } | null;
                isMine: boolean;
                version: number;
                actions: {
                    change: components["schemas"]["RuleCodeInput"] | null;
                };
            }[];
            people: {
                /** Format: uuid */
                accountId: string;
                name: string;
            }[];
            actions: {
                decide: components["schemas"]["RuleCodeInput"] | null;
                addTask: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        OwnTasksInput: {
            items: {
                /** Format: uuid */
                id: string;
                title: string;
                dueOn: string | null;
                version: number;
                network: {
                    slug: string;
                    names: {
                        en?: string;
                        it?: string;
                        sl?: string;
                        de?: string;
                    };
                };
            }[];
        };
        ImportTableInput: {
            columns: string[];
            rows: string[][];
            mapping: {
                [key: string]: number;
            };
        };
        ImportPreviewInput: {
            counts: {
                new: number;
                same: number;
                wrong: number;
            };
            rows: {
                number: number;
                /** @enum {string} */
                state: "new" | "same" | "wrong";
                label: string;
                errors: {
                    field: ("email" | "name" | "surname" | "organisation" | "country" | "city" | "region" | "sectors" | "website" | "type" | "jobTitle" | "languages" | "offers" | "seeks" | "keywords" | "from" | "to" | "rank" | "message" | "accepted") | null;
                    code: ("validation_failed" | "unauthenticated" | "forbidden" | "origin_refused" | "not_found" | "stale_state" | "idempotency_conflict" | "too_large" | "media_type_refused" | "too_many_requests" | "defect" | "unavailable" | "link_expired" | "sign_in_failed" | "password_weak" | "account_disabled" | "email_taken" | "organisation_not_yours" | "last_manager" | "slug_taken" | "event_state_forbids" | "event_needs_name" | "event_needs_types" | "event_needs_slots" | "event_days_wrong" | "event_days_have_slots" | "event_zone_has_slots" | "event_window_wrong" | "last_owner" | "role_needs_office" | "block_outside_event" | "block_has_no_slot" | "block_crosses_midnight" | "local_time_missing" | "slots_overlap" | "edit_affects_meetings" | "table_label_taken" | "booth_needs_organisation" | "online_needs_link" | "session_outside_event" | "timetable_full" | "session_full" | "session_clashes" | "registration_not_open" | "registration_closed" | "type_not_open" | "event_full" | "type_full" | "already_registered" | "answer_required" | "answer_wrong" | "consent_required" | "question_unknown" | "offer_expired" | "participant_state_forbids" | "capacity_below_taken" | "type_in_use" | "already_checked_in" | "too_many_entries" | "requests_not_open" | "requests_closed" | "participant_not_approved" | "counterpart_not_approved" | "request_to_self" | "request_to_colleague" | "request_types_forbid" | "request_pair_exists" | "request_limit_reached" | "request_state_forbids" | "request_expired" | "undo_too_late" | "not_the_sender" | "not_the_recipient" | "meeting_limit_reached" | "counterpart_meeting_limit_reached" | "meeting_state_forbids" | "meeting_in_the_past" | "meeting_pinned" | "person_in_meeting" | "too_early_for_late" | "moves_by_organiser_only" | "slot_in_the_past" | "slot_unknown" | "slot_not_allowed" | "table_unsuitable" | "no_common_slot" | "no_free_table" | "participant_taken" | "counterpart_taken" | "table_taken" | "absence_hits_meeting" | "proposal_state_forbids" | "proposal_is_own" | "proposal_keeps_time" | "page_needs_title" | "colour_too_light" | "newsletter_state_forbids" | "newsletter_needs_subject" | "newsletter_empty" | "inquiry_state_forbids" | "inquiry_is_there" | "meeting_still_ahead" | "meeting_not_held" | "outcomes_closed" | "message_state_forbids" | "inbound_state_forbids" | "inbound_cannot_apply" | "placeholder_unknown" | "suggestions_off_in_event" | "suggestions_off_for_you" | "save_self" | "saved_list_full" | "schedule_running" | "schedule_outdated" | "schedule_seal_broken" | "schedule_busy" | "schedule_wrong_mode" | "file_unreadable" | "file_kind_refused" | "import_mapping_incomplete" | "import_rows_wrong" | "problem_file_wrong" | "exchange_state_forbids" | "exchange_incomplete" | "exchange_names_itself" | "exchange_already_named" | "exchange_own_review" | "exchange_renew_too_early" | "exchange_not_listed" | "exchange_already_attached" | "exchange_naming_unconfirmed" | "interest_own_profile" | "interest_exists" | "interest_limit_reached" | "interest_state_forbids" | "office_not_institution" | "office_not_recognised" | "office_needs_role" | "office_is_chosen" | "invitation_is_sent" | "handover_is_there" | "handover_is_open" | "handover_state_forbids" | "handover_over" | "notes_stay" | "network_not_yours" | "network_leads_only" | "network_last_lead" | "survey_state_forbids" | "survey_over" | "survey_choice_unknown" | "group_meeting_state_forbids" | "group_meeting_past" | "group_meeting_ahead" | "group_meeting_needs_place" | "group_meeting_not_invited" | "network_observer_reads" | "task_not_yours" | "task_owner_outside" | "document_not_yours" | "document_withdrawn" | "group_storage_full" | "mailing_limit_reached" | "mailing_has_no_readers") | string;
                }[];
            }[];
        };
        ImportResultInput: {
            written: number;
            same: number;
            leftOut: number;
        };
        ProblemImportedInput: {
            /** Format: uuid */
            eventId: string;
            people: number;
            meetings: number;
            notCarriedOver: {
                /** @enum {string} */
                kind: "orders" | "interpreters" | "languages" | "personLimits" | "booths" | "tableWishes" | "weights" | "fairness";
                count: number;
            }[];
        };
        NewsletterIssueInput: {
            /** Format: uuid */
            id: string;
            number: number | null;
            /** @enum {string} */
            state: "draft" | "scheduled" | "sent";
            fields: ("agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public")[];
            subjects: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            intros: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            newsIds: string[];
            eventIds: string[];
            profileIds: string[];
            sendAt: string | null;
            sentAt: string | null;
            audience: {
                /** @enum {string} */
                locale: "en" | "it" | "sl" | "de";
                readers: number;
            }[];
            figures: {
                recipients: number;
                sent: number;
                waiting: number;
                failed: number;
                unsubscribed: number;
            };
            actions: {
                edit: components["schemas"]["RuleCodeInput"] | null;
                send: components["schemas"]["RuleCodeInput"] | null;
                recall: components["schemas"]["RuleCodeInput"] | null;
                delete: components["schemas"]["RuleCodeInput"] | null;
            };
            version: number;
        };
        NewsletterRowInput: {
            /** Format: uuid */
            id: string;
            number: number | null;
            /** @enum {string} */
            state: "draft" | "scheduled" | "sent";
            subjects: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            sendAt: string | null;
            sentAt: string | null;
            recipients: number;
            unsubscribed: number;
        };
        NewsletterChoicesInput: {
            news: {
                /** Format: uuid */
                id: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date-time */
                publishedAt: string;
            }[];
            events: {
                /** Format: uuid */
                id: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date */
                firstDay: string;
            }[];
            profiles: {
                /** Format: uuid */
                id: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** @enum {string} */
                kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                fields: ("agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public")[];
                /** Format: date-time */
                listedAt: string;
            }[];
        };
        NewsletterReadersInput: {
            total: number;
            lately: number;
            languages: {
                /** @enum {string} */
                locale: "en" | "it" | "sl" | "de";
                readers: number;
            }[];
            fields: {
                /** @enum {string} */
                field: "agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public";
                readers: number;
            }[];
        };
        InquiryRowInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "answered" | "closed";
            company: string;
            country: string;
            area: string;
            /** @enum {string} */
            field: "agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public";
            question: string;
            institution: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            dueAt: string;
            isOverdue: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        InquiryInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "answered" | "closed";
            company: string;
            country: string;
            area: string;
            /** @enum {string} */
            field: "agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public";
            question: string;
            institution: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            dueAt: string;
            isOverdue: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            locale: "en" | "it" | "sl" | "de";
            name: string;
            email: string;
            reasons: ("area" | "field" | "country")[];
            steps: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "answered" | "handed_on" | "closed";
                by: string;
                to: string;
                words: string;
                /** Format: date-time */
                at: string;
            }[];
            institutions: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            }[];
            actions: {
                answer: components["schemas"]["RuleCodeInput"] | null;
                handOn: components["schemas"]["RuleCodeInput"] | null;
                close: components["schemas"]["RuleCodeInput"] | null;
            };
            version: number;
        };
        HealthInput: {
            /** @enum {string} */
            status: "ready" | "unavailable";
            version: string;
            /** @enum {string} */
            database: "ready" | "away";
        };
        MessageSummaryInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "sign_in_link" | "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "role_granted" | "organisation_joined" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "meeting_unplaced" | "meeting_late" | "schedule_published" | "meeting_invitation" | "meeting_cancelled" | "time_proposed" | "proposal_declined" | "event_reminder" | "event_followup" | "event_cancelled" | "exchange_review_wanted" | "exchange_returned" | "exchange_published" | "exchange_expiring" | "exchange_expired" | "exchange_digest" | "interest_received" | "interest_accepted" | "interest_declined" | "outcomes_due" | "organiser_digest" | "newsletter_confirm" | "newsletter" | "newsletter_trial" | "inquiry_received" | "inquiry_due" | "inquiry_acknowledged" | "inquiry_handed_on" | "inquiry_answered" | "office_invitation" | "office_handover_asked" | "office_handover_declined" | "office_company_came" | "office_company_left" | "office_contact_missing" | "office_assigned" | "group_invitation" | "group_cancelled" | "task_given" | "tasks_due" | "group_mailing";
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "kept" | "skipped" | "failed";
            method: ("REQUEST" | "CANCEL") | null;
            sequence: number | null;
            toName: string;
            toAddress: string;
            participantId: string | null;
            meetingId: string | null;
            subject: string | null;
            attempts: number;
            lastError: string;
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            answer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            isBounced: boolean;
            actions: {
                resend: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        MessageInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "sign_in_link" | "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "role_granted" | "organisation_joined" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "meeting_unplaced" | "meeting_late" | "schedule_published" | "meeting_invitation" | "meeting_cancelled" | "time_proposed" | "proposal_declined" | "event_reminder" | "event_followup" | "event_cancelled" | "exchange_review_wanted" | "exchange_returned" | "exchange_published" | "exchange_expiring" | "exchange_expired" | "exchange_digest" | "interest_received" | "interest_accepted" | "interest_declined" | "outcomes_due" | "organiser_digest" | "newsletter_confirm" | "newsletter" | "newsletter_trial" | "inquiry_received" | "inquiry_due" | "inquiry_acknowledged" | "inquiry_handed_on" | "inquiry_answered" | "office_invitation" | "office_handover_asked" | "office_handover_declined" | "office_company_came" | "office_company_left" | "office_contact_missing" | "office_assigned" | "group_invitation" | "group_cancelled" | "task_given" | "tasks_due" | "group_mailing";
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "kept" | "skipped" | "failed";
            method: ("REQUEST" | "CANCEL") | null;
            sequence: number | null;
            toName: string;
            toAddress: string;
            participantId: string | null;
            meetingId: string | null;
            subject: string | null;
            attempts: number;
            lastError: string;
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            answer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            isBounced: boolean;
            actions: {
                resend: components["schemas"]["RuleCodeInput"] | null;
            };
            from: string | null;
            messageId: string | null;
            life: {
                /** @enum {string} */
                kind: "queued" | "written" | "retried" | "refused" | "delayed" | "bounced" | "resent" | "sent" | "kept" | "accepted" | "tentative" | "declined";
                /** Format: date-time */
                at: string;
                words: string;
            }[];
            text: string | null;
            html: string | null;
            calendar: {
                raw: string;
                properties: {
                    name: string;
                    value: string;
                }[];
            } | null;
        };
        FeedInput: {
            url: string;
            webcalUrl: string;
        };
        CalendarLinksInput: {
            file: string;
            google: string;
            outlook: string;
            office365: string;
        };
        LetterInput: {
            /** @enum {string} */
            letter: "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "schedule_published" | "meeting_invitation.invited" | "meeting_invitation.changed" | "meeting_cancelled.cancelled" | "meeting_cancelled.postponed" | "meeting_unplaced" | "event_reminder" | "event_followup" | "outcomes_due" | "event_cancelled";
            /** @enum {string} */
            locale: "en" | "it" | "sl" | "de";
            parts: ("subject" | "body" | "action")[];
            placeholders: {
                name: string;
                example: string;
            }[];
            standard: {
                subject: string;
                body: string;
                action: string;
            };
            own: {
                subject: string;
                body: string;
                action: string;
            } | null;
            version: number;
        };
        LetterPreviewInput: {
            subject: string;
            text: string;
            html: string;
        };
        MeetingPersonInput: {
            /** Format: uuid */
            participantId: string;
            name: string;
            jobTitle: string;
            isOnline: boolean;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            country: string;
        };
        MeetingSlotInput: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        MeetingInput: {
            /** Format: uuid */
            id: string;
            requestId: string | null;
            /** @enum {string} */
            state: "agreed" | "scheduled" | "held" | "missed" | "cancelled";
            version: number;
            sequence: number;
            isPinned: boolean;
            cancelReason: string;
            slot: components["schemas"]["MeetingSlotInput"] | null;
            table: {
                /** Format: uuid */
                id: string;
                label: string;
                /** @enum {string} */
                kind: "table" | "booth" | "online";
                joinUrl: string;
            } | null;
            people: components["schemas"]["MeetingPersonInput"][];
            late: {
                /** Format: uuid */
                participantId: string;
                minutes: number;
            }[];
            answers: {
                /** Format: uuid */
                participantId: string;
                /** @enum {string} */
                answer: "accepted" | "tentative" | "declined" | "needs_action";
            }[];
            actions: {
                place: components["schemas"]["RuleCodeInput"] | null;
                move: components["schemas"]["RuleCodeInput"] | null;
                cancel: components["schemas"]["RuleCodeInput"] | null;
                late: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        InboundMailInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            door: "http" | "mailbox" | "smtp";
            /** @enum {string} */
            state: "received" | "open" | "closed";
            outcome: ("accepted" | "tentative" | "declined" | "needs_action" | "countered" | "delayed" | "decline_waits" | "unknown_attendee" | "delegated" | "counter_unfit" | "not_signed" | "other_meeting" | "words" | "unreadable" | "bounced" | "stale" | "too_late" | "automatic" | "own_message" | "not_ours") | null;
            sender: string;
            subject: string;
            words: string;
            attendee: string;
            answer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            comment: string;
            proposedAt: string | null;
            delegate: string;
            participantId: string | null;
            participantName: string | null;
            meetingId: string | null;
            /** Format: date-time */
            receivedAt: string;
            decidedAt: string | null;
            version: number;
            actions: {
                apply: components["schemas"]["RuleCodeInput"] | null;
                dismiss: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        ProposalInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            meetingId: string;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn" | "outdated";
            isOwn: boolean;
            proposerName: string;
            comment: string;
            current: components["schemas"]["MeetingSlotInput"] | null;
            proposed: components["schemas"]["MeetingSlotInput"];
            version: number;
            actions: {
                accept: components["schemas"]["RuleCodeInput"] | null;
                decline: components["schemas"]["RuleCodeInput"] | null;
                withdraw: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        MeetingRequestInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "pending" | "accepted" | "declined" | "withdrawn" | "expired" | "cancelled";
            /** @enum {string} */
            rank: "must" | "like";
            message: string;
            about: {
                title: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            } | null;
            declineReason: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            answeredAt: string | null;
            sender: components["schemas"]["MeetingPersonInput"];
            recipient: components["schemas"]["MeetingPersonInput"];
            meetingId: string | null;
            /** @enum {string} */
            side: "sender" | "recipient" | "colleague" | "organiser";
            actions: {
                edit: components["schemas"]["RuleCodeInput"] | null;
                withdraw: components["schemas"]["RuleCodeInput"] | null;
                accept: components["schemas"]["RuleCodeInput"] | null;
                decline: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        SupportOfficeInput: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OfficeCaseInput: {
            /** Format: uuid */
            participantId: string;
            person: {
                name: string;
                email: string;
                jobTitle: string;
            };
            event: {
                /** Format: uuid */
                id: string;
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date */
                firstDay: string;
                /** Format: date */
                lastDay: string;
                /** @enum {string} */
                state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            };
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            profiles: number;
            unanswered: number;
            sent: number;
            unplaced: number;
            meetings: number;
            past: number;
            told: number;
            outcomes: number;
            version: number;
            tasks: ("validate" | "answer" | "complete" | "outcomes")[];
            actions: {
                actFor: components["schemas"]["RuleCodeInput"] | null;
                validate: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        OfficeCompanyInput: {
            /** Format: uuid */
            id: string;
            name: string;
            country: string;
            city: string;
            isIntroduced: boolean;
            isChosen: boolean;
            listed: number;
            drafts: number;
            notes: number;
            isLeaving: boolean;
            tasks: ("validate" | "answer" | "complete" | "outcomes")[];
            cases: components["schemas"]["OfficeCaseInput"][];
        };
        OfficeDeskInput: {
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            counts: {
                validate: number;
                answer: number;
                complete: number;
                outcomes: number;
            };
            companies: components["schemas"]["OfficeCompanyInput"][];
            events: {
                /** Format: uuid */
                id: string;
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date */
                firstDay: string;
            }[];
            actions: {
                invite: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        HandoverInput: {
            /** Format: uuid */
            id: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            to: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            hasContact: boolean;
            /** @enum {string} */
            askedBy: "company" | "old_office" | "new_office";
            words: string;
            officeGivesNotes: boolean;
            /** @enum {string} */
            state: "asked" | "agreed" | "declined" | "withdrawn";
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            expiresAt: string;
            decidedAt: string | null;
            version: number;
            actions: {
                decide: components["schemas"]["RuleCodeInput"] | null;
                withdraw: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        OfficeCompanyPageInput: {
            company: components["schemas"]["OfficeCompanyInput"];
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            profiles: {
                /** Format: uuid */
                id: string;
                reference: string;
                title: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                isListed: boolean;
                isDraft: boolean;
            }[];
            handovers: components["schemas"]["HandoverInput"][];
        };
        OfficeNoteInput: {
            /** Format: uuid */
            id: string;
            text: string;
            author: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            actions: {
                delete: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        OfficeInvitationInput: {
            /** Format: uuid */
            id: string;
            email: string;
            company: string;
            event: {
                /** Format: uuid */
                id: string;
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date */
                firstDay: string;
            } | null;
            by: string | null;
            /** Format: date-time */
            createdAt: string;
            hasCome: boolean;
        };
        PartingInput: {
            /** Format: uuid */
            id: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            to: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            leftAt: string;
            figures: {
                events: number;
                requests: number;
                meetings: number;
                held: number;
                outcomes: number;
            };
            notes: number;
            notesPassedAt: string | null;
            version: number;
            actions: {
                passNotes: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        OfficeHandoversInput: {
            handovers: components["schemas"]["HandoverInput"][];
            partings: components["schemas"]["PartingInput"][];
        };
        CompanyOfficeInput: {
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            chosen: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            others: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            handovers: components["schemas"]["HandoverInput"][];
            actions: {
                choose: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        HandoverLinkInput: {
            /** @enum {string} */
            locale: "en" | "it" | "sl" | "de";
            name: string;
            former: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            handover: components["schemas"]["HandoverInput"];
        };
        OrganisationInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
            country: string;
            region: string;
            city: string;
            sectors: string[];
            size: ("1-9" | "10-49" | "50-249" | "250+") | null;
            languages: string[];
            website: string;
            description: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            logoId: string | null;
            version: number;
            myRole: ("manager" | "member") | null;
        };
        OrganisationMemberInput: {
            /** Format: uuid */
            accountId: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "manager" | "member";
            /** Format: date-time */
            joinedAt: string;
            isMe: boolean;
            actions: {
                change: string | null;
                remove: string | null;
            };
        };
        OutcomeResultInput: {
            /** @enum {string} */
            kind: "contract" | "technology_agreement" | "research_proposal" | "partnership" | "investment" | "jobs" | "new_enterprise";
            band: ("under_10k" | "10k_50k" | "50k_250k" | "250k_1m" | "over_1m" | "jobs_1" | "jobs_2_5" | "jobs_6_20" | "jobs_over_20") | null;
        };
        OwnOutcomeInput: {
            /** Format: uuid */
            meetingId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            partners: {
                name: string;
                organisationName: string;
                country: string;
            }[];
            card: {
                tookPlace: boolean;
                usefulness: ("very" | "fairly" | "not") | null;
                /** @enum {string} */
                step: "none" | "talk" | "visit" | "samples" | "quotation" | "project" | "negotiation";
                stepOn: string | null;
                note: string;
            } | null;
            followUp: {
                /** @enum {number} */
                months: 1 | 6 | 12;
                /** Format: date-time */
                answeredAt: string;
                results: components["schemas"]["OutcomeResultInput"][];
            } | null;
            askedNow: (1 | 6 | 12) | null;
            actions: {
                card: components["schemas"]["RuleCodeInput"] | null;
                followUp: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        OutcomeGroupInput: {
            key: string;
            name: string | null;
            funnel: {
                wishes: number;
                agreed: number;
                scheduled: number;
                held: number;
                useful: number;
                continued: number;
                fruitful: number;
            };
        };
        IndicatorInput: {
            key: string;
            label: string;
            definition: string;
            value: number;
            of: number | null;
        };
        OutcomeReportInput: {
            isOwn: boolean;
            indicators: components["schemas"]["IndicatorInput"][];
            countries: components["schemas"]["OutcomeGroupInput"][];
            sectors: components["schemas"]["OutcomeGroupInput"][];
            networks: components["schemas"]["OutcomeGroupInput"][];
            offices: components["schemas"]["OutcomeGroupInput"][];
            results: {
                /** @enum {string} */
                kind: "contract" | "technology_agreement" | "research_proposal" | "partnership" | "investment" | "jobs" | "new_enterprise";
                label: string;
                definition: string;
                meetings: number;
                bands: {
                    /** @enum {string} */
                    band: "under_10k" | "10k_50k" | "50k_250k" | "250k_1m" | "over_1m" | "jobs_1" | "jobs_2_5" | "jobs_6_20" | "jobs_over_20";
                    label: string;
                    meetings: number;
                }[];
            }[];
        };
        PublicOutcomeGroupInput: {
            key: string;
            held: number;
            fruitful: number | null;
        };
        PublicOutcomesInput: {
            total: {
                held: number | null;
                useful: number | null;
                continued: number | null;
                fruitful: number | null;
            };
            organisations: number | null;
            countries: components["schemas"]["PublicOutcomeGroupInput"][];
            sectors: components["schemas"]["PublicOutcomeGroupInput"][];
            results: {
                /** @enum {string} */
                kind: "contract" | "technology_agreement" | "research_proposal" | "partnership" | "investment" | "jobs" | "new_enterprise";
                meetings: number | null;
            }[];
        };
        QuestionInput: {
            /** Format: uuid */
            id: string;
            typeId: string | null;
            /** @enum {string} */
            kind: "text" | "long_text" | "choice" | "choices" | "file" | "consent";
            labels: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            hints: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            options: {
                /** Format: uuid */
                id: string;
                labels: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            isRequired: boolean;
            position: number;
            version: number;
        };
        CountedQuestionInput: {
            /** Format: uuid */
            id: string;
            typeId: string | null;
            /** @enum {string} */
            kind: "text" | "long_text" | "choice" | "choices" | "file" | "consent";
            labels: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            hints: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            options: {
                /** Format: uuid */
                id: string;
                labels: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            isRequired: boolean;
            position: number;
            version: number;
            answers: number;
        };
        StoredFileInput: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            size: number;
        };
        OwnRegistrationInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            name: string;
            email: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            };
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            jobTitle: string;
            languages: string[];
            isOnline: boolean;
            offeredUntil: string | null;
            checkedInAt: string | null;
            /** Format: date-time */
            registeredAt: string;
            questions: components["schemas"]["QuestionInput"][];
            answers: {
                [key: string]: string | string[] | boolean;
            };
            files: components["schemas"]["StoredFileInput"][];
            isOnBehalf: boolean;
            version: number;
            actions: {
                edit: components["schemas"]["RuleCodeInput"] | null;
                takePlace: components["schemas"]["RuleCodeInput"] | null;
                withdraw: components["schemas"]["RuleCodeInput"] | null;
                register: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        ParticipantHomeInput: {
            /** Format: uuid */
            participantId: string;
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            name: string;
            offeredUntil: string | null;
            nextSteps: ("take_place" | "await_decision" | "await_place" | "register_again" | "introduce_organisation" | "describe_cooperation" | "answer_requests" | "send_requests" | "await_schedule" | "prepare_meetings" | "tell_outcomes")[];
            requestsWhyNot: components["schemas"]["RuleCodeInput"] | null;
            profiles: number;
            unansweredRequests: number;
            sentRequests: number;
            unplacedMeetings: number;
            scheduledMeetings: number;
            untoldMeetings: number;
        };
        ParticipantInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            name: string;
            email: string;
            jobTitle: string;
            isOnline: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            };
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            registeredAt: string;
            waitingSince: string | null;
            offeredUntil: string | null;
            checkedInAt: string | null;
            version: number;
            actions: {
                approve: components["schemas"]["RuleCodeInput"] | null;
                reject: components["schemas"]["RuleCodeInput"] | null;
                offerPlace: components["schemas"]["RuleCodeInput"] | null;
                checkIn: components["schemas"]["RuleCodeInput"] | null;
                undoCheckIn: components["schemas"]["RuleCodeInput"] | null;
                assignOffice: components["schemas"]["RuleCodeInput"] | null;
                actFor: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        ParticipantDetailInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            name: string;
            email: string;
            jobTitle: string;
            isOnline: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            };
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            registeredAt: string;
            waitingSince: string | null;
            offeredUntil: string | null;
            checkedInAt: string | null;
            version: number;
            actions: {
                approve: components["schemas"]["RuleCodeInput"] | null;
                reject: components["schemas"]["RuleCodeInput"] | null;
                offerPlace: components["schemas"]["RuleCodeInput"] | null;
                checkIn: components["schemas"]["RuleCodeInput"] | null;
                undoCheckIn: components["schemas"]["RuleCodeInput"] | null;
                assignOffice: components["schemas"]["RuleCodeInput"] | null;
                actFor: components["schemas"]["RuleCodeInput"] | null;
            };
            languages: string[];
            questions: components["schemas"]["QuestionInput"][];
            answers: {
                [key: string]: string | string[] | boolean;
            };
            files: components["schemas"]["StoredFileInput"][];
        };
        ParticipantNoteInput: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: date-time */
            createdAt: string;
            author: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            actions: {
                delete: components["schemas"]["RuleCodeInput"] | null;
            };
        };
        ParticipantCountsInput: {
            states: {
                [key: string]: number;
            };
            checkedIn: number;
            capacity: number | null;
            taken: number;
        };
        PublicParticipationTypeInput: {
            /** Format: uuid */
            id: string;
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            approval: "automatic" | "manual";
            /** @enum {string} */
            room: "free" | "waiting_list" | "full";
            opensAt: string | null;
            closesAt: string | null;
            whyNot: components["schemas"]["RuleCodeInput"] | null;
        };
        ParticipationTypeInput: {
            /** Format: uuid */
            id: string;
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            approval: "automatic" | "manual";
            capacity: number | null;
            taken: number;
            waiting: number;
            participants: number;
            hasWaitingList: boolean;
            opensAt: string | null;
            closesAt: string | null;
            maxRequests: number | null;
            maxMeetings: number | null;
            position: number;
            version: number;
        };
        TypeRulesInput: {
            pairs: {
                /** Format: uuid */
                fromTypeId: string;
                /** Format: uuid */
                toTypeId: string;
            }[];
        };
        CooperationProfileInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "offer" | "request";
            /** @enum {string} */
            area: "technology" | "business" | "research";
            title: string;
            description: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            keywords: string[];
            languages: string[];
            version: number;
        };
        DirectoryRowInput: {
            /** Format: uuid */
            participantId: string;
            name: string;
            jobTitle: string;
            languages: string[];
            isOnline: boolean;
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            fit: {
                /** @enum {string} */
                code: "offers_what_you_seek" | "seeks_what_you_offer" | "same_sectors";
                values: string[];
            }[];
            whyNotMeet: components["schemas"]["RuleCodeInput"] | null;
            isSaved: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
                country: string;
                city: string;
                sectors: string[];
                logoId: string | null;
            };
            offers: {
                title: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            offerCount: number;
            requests: {
                title: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            requestCount: number;
        };
        DirectoryFacetsInput: {
            total: number;
            countries: {
                value: string;
                count: number;
            }[];
            types: {
                value: string;
                count: number;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            sectors: {
                value: string;
                count: number;
            }[];
        };
        DirectoryEntryInput: {
            /** Format: uuid */
            participantId: string;
            name: string;
            jobTitle: string;
            languages: string[];
            isOnline: boolean;
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            fit: {
                /** @enum {string} */
                code: "offers_what_you_seek" | "seeks_what_you_offer" | "same_sectors";
                values: string[];
            }[];
            whyNotMeet: components["schemas"]["RuleCodeInput"] | null;
            isSaved: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
                country: string;
                city: string;
                sectors: string[];
                logoId: string | null;
                region: string;
                size: ("1-9" | "10-49" | "50-249" | "250+") | null;
                languages: string[];
                website: string;
                description: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            profiles: components["schemas"]["CooperationProfileInput"][];
            colleagues: {
                /** Format: uuid */
                participantId: string;
                name: string;
                jobTitle: string;
            }[];
            isMe: boolean;
            whyNotSuggest: components["schemas"]["RuleCodeInput"] | null;
        };
        StatisticsInput: {
            registrations: {
                /** Format: date */
                day: string;
                registered: number;
                approved: number;
            }[];
            requests: {
                /** Format: date */
                day: string;
                sent: number;
                accepted: number;
                declined: number;
            }[];
            countries: {
                from: string;
                to: string;
                meetings: number;
            }[];
        };
        AlertsInput: {
            undeliveredMail: number | null;
            unansweredRequests: number | null;
            unservedPeople: number | null;
            fullSlots: number | null;
            slots: number;
            trends: {
                participants: {
                    lately: number;
                    before: number;
                } | null;
                requests: {
                    lately: number;
                    before: number;
                } | null;
                meetings: {
                    lately: number;
                    before: number;
                } | null;
            };
        };
        ScheduleLimitsInput: {
            perDay?: number | null;
            run?: number | null;
            pause?: number | null;
        };
        ScheduleRemedyInput: {
            /** @enum {string} */
            kind: "free_slot" | "add_table" | "raise_limit" | "allow_slot";
            person: components["schemas"]["MeetingPersonInput"] | null;
            slot: components["schemas"]["MeetingSlotInput"] | null;
            gain: number;
            meetings: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPersonInput"][];
            }[];
        };
        ScheduleQualityInput: {
            wished: number;
            placed: number;
            must: {
                wished: number;
                met: number;
            };
            crossBorder: {
                meetings: number;
                share: number;
            };
            breaks: {
                total: number;
                most: number;
                fewest: number;
            };
            people: {
                /** Format: uuid */
                participantId: string;
                name: string;
                organisationName: string;
                wished: number;
                placed: number;
                breaks: number;
                idleSlots: number;
                idleMinutes: number;
            }[];
            leastServed: {
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                wished: number;
                placed: number;
            }[];
            tableUse: {
                /** Format: uuid */
                slotId: string;
                used: number;
                tables: number;
            }[];
        };
        ScheduleComparisonInput: {
            added: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPersonInput"][];
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                to: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
            }[];
            moved: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPersonInput"][];
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                to: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
            }[];
            dropped: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPersonInput"][];
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                to: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
            }[];
            kept: number;
            people: {
                /** Format: uuid */
                participantId: string;
                name: string;
                organisationName: string;
                added: number;
                moved: number;
                dropped: number;
            }[];
        };
        ScheduleWhatIfInput: {
            wished: number;
            base: {
                scheduled: number;
                weightBound: number;
            };
            items: {
                variation: {
                    /** @default 0 */
                    tables: number;
                    /** @default 0 */
                    slots: number;
                    /** @default 0 */
                    limit: number;
                };
                scheduled: number;
                weightBound: number;
                gain: number;
            }[];
        };
        ScheduleTablesCurveInput: {
            wished: number;
            tables: number;
            items: {
                tables: number;
                scheduled: number;
                weightBound: number;
            }[];
        };
        ScheduleFaultsInput: {
            unknownMeetings: number;
            meetingsTwice: number;
            outsideGrid: number;
            outsideAllowedSlots: number;
            peopleTwice: number;
            outsideAvailability: number;
            tablesTwice: number;
            outsideTables: number;
            unsuitablePlaces: number;
            outOfOrder: number;
            overLimits: number;
            unfair: number;
            wrongFigures: number;
        };
        ScheduleFiguresInput: {
            /** @enum {string} */
            status: "optimal" | "feasible" | "infeasible";
            wished: number;
            scheduled: number;
            weight: number;
            weightBound: number;
            breaks: number;
            breaksBound: number;
            seconds: number;
            peopleTwice: number;
            tablesTwice: number;
            outsideAvailability: number;
            faults?: components["schemas"]["ScheduleFaultsInput"];
            spread?: number;
            isStopped?: boolean;
            certificate?: {
                weight: {
                    bound: number;
                    /** @enum {string} */
                    provedBy: "counting" | "prices" | "refutation";
                    isChecked: boolean;
                    isMet: boolean;
                };
                breaks: {
                    bound: number;
                    /** @enum {string} */
                    provedBy: "counting" | "prices" | "refutation";
                    isChecked: boolean;
                    isMet: boolean;
                };
            };
        };
        ScheduleRunInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "solve" | "repair" | "edit";
            startedBy: string | null;
            /** @enum {string} */
            state: "solving" | "draft" | "published" | "discarded" | "failed";
            seed: number;
            seconds: number;
            /** @enum {string} */
            keep: "scheduled" | "pinned";
            fairness: number | null;
            limits: components["schemas"]["ScheduleLimitsInput"] | null;
            repair: {
                changes: ({
                    /** @constant */
                    kind: "table_lost";
                    /** Format: uuid */
                    tableId: string;
                    slotIds?: string[];
                } | {
                    /** @constant */
                    kind: "participant_away";
                    /** Format: uuid */
                    participantId: string;
                    slotIds: string[];
                } | {
                    /** @constant */
                    kind: "slot_dropped";
                    /** Format: uuid */
                    slotId: string;
                } | {
                    /** @constant */
                    kind: "meetings_added";
                    meetingIds?: string[];
                } | {
                    /** @constant */
                    kind: "meetings_cancelled";
                    meetingIds: string[];
                })[];
                unavoidableMoves: number;
                frozen: number;
            } | null;
            isSealed: boolean | null;
            failure: string;
            isQueued: boolean;
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
            publishedAt: string | null;
            figures: components["schemas"]["ScheduleFiguresInput"] | null;
            progress: {
                stage: string;
                seconds: number;
                scheduled: number;
                weight: number;
                weightBound: number;
                breaks: number;
                breaksBound: number;
            } | null;
        };
        ScheduleRunFollowInput: {
            run: components["schemas"]["ScheduleRunInput"];
            isWhole: boolean;
            points: {
                stage: string;
                seconds: number;
                scheduled: number;
                weight: number;
                weightBound: number;
                breaks: number;
                breaksBound: number;
            }[];
        };
        ScheduleDraftInput: {
            run: components["schemas"]["ScheduleRunInput"];
            placements: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPersonInput"][];
                /** Format: uuid */
                slotId: string;
                /** Format: uuid */
                tableId: string;
                /** @enum {string} */
                change: "added" | "moved" | "kept";
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                isReseated: boolean;
            }[];
            unscheduled: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPersonInput"][];
                reason: string;
                remedy: components["schemas"]["ScheduleRemedyInput"] | null;
            }[];
            dropped: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPersonInput"][];
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                reason: string;
            }[];
            conflicts: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPersonInput"][];
                /** @enum {string} */
                cause: "changed" | "begun" | "taken";
            }[];
            quality: components["schemas"]["ScheduleQualityInput"];
            revision: number;
            edits: number;
            curve: {
                stage: string;
                seconds: number;
                scheduled: number;
                weight: number;
                weightBound: number;
                breaks: number;
                breaksBound: number;
            }[];
        };
        ScheduleGridInput: {
            slots: {
                /** Format: uuid */
                id: string;
                /** Format: date */
                day: string;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
            }[];
            tables: {
                /** Format: uuid */
                id: string;
                label: string;
                /** @enum {string} */
                kind: "table" | "booth" | "online";
                isActive: boolean;
            }[];
            people: [
                string,
                string,
                string,
                string
            ][];
            meetings: [
                string,
                "agreed" | "scheduled" | "held" | "missed" | "cancelled",
                number,
                boolean,
                number | null,
                number | null,
                number[]
            ][];
        };
        MeetingPlacesInput: {
            /** Format: uuid */
            meetingId: string;
            version: number;
            from: {
                /** Format: uuid */
                slotId: string;
                /** Format: uuid */
                tableId: string;
            } | null;
            refusal: components["schemas"]["RuleCodeInput"] | null;
            unsuitable: string[];
            slots: {
                /** Format: uuid */
                slotId: string;
                refusal: components["schemas"]["RuleCodeInput"] | null;
                blockers: {
                    /** Format: uuid */
                    participantId: string;
                    name: string;
                    /** @enum {string} */
                    cause: "absence" | "session" | "meeting";
                    meetingId: string | null;
                }[];
                free: string[];
                taken: {
                    /** Format: uuid */
                    tableId: string;
                    meetingId: string | null;
                }[];
            }[];
        };
        HandEditsInput: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                by: string | null;
                moves: {
                    /** Format: uuid */
                    meetingId: string;
                    people: components["schemas"]["MeetingPersonInput"][];
                    from: {
                        /** Format: uuid */
                        slotId: string;
                        /** Format: uuid */
                        tableId: string;
                    } | null;
                    to: {
                        /** Format: uuid */
                        slotId: string;
                        /** Format: uuid */
                        tableId: string;
                    } | null;
                }[];
                undo: components["schemas"]["RuleCodeInput"] | null;
            }[];
        };
        SurveyRowInput: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            options: string[];
            closesAt: string | null;
            answers: number;
            hasAnswered: boolean;
        };
        SectorRankInput: {
            code: string;
            answers: number;
            mean: number | null;
            institutions: number | null;
            localActors: number | null;
            agreement: number | null;
            spread: number[];
            comments: {
                organisation: string;
                text: string;
            }[];
        };
        SurveyQuestionInput: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            options: string[];
            closesAt: string | null;
            texts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            network: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            mine: {
                /** @default  */
                organisation: string;
                weights: {
                    [key: string]: number;
                };
                /** @default {} */
                comments: {
                    [key: string]: string;
                };
                /** @default  */
                comment: string;
            } | null;
            answer: string | null;
        };
        SurveyPageInput: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            options: string[];
            closesAt: string | null;
            texts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            network: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            mine: {
                /** @default  */
                organisation: string;
                weights: {
                    [key: string]: number;
                };
                /** @default {} */
                comments: {
                    [key: string]: string;
                };
                /** @default  */
                comment: string;
            } | null;
            answer: string | null;
            version: number;
            key: string | null;
            answers: {
                institutions: number;
                localActors: number;
            };
            ranks: components["schemas"]["SectorRankInput"][] | null;
            remarks: {
                organisation: string;
                text: string;
            }[];
            chosen: string[];
            reasons: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            decidedAt: string | null;
            actions: {
                edit: string | null;
                open: string | null;
                close: string | null;
                decide: string | null;
                delete: string | null;
            };
        };
        AffectedMeetingInput: {
            /** Format: uuid */
            id: string;
            people: {
                /** Format: uuid */
                id: string;
                name: string;
                organisation: string;
            }[];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            table: string;
        };
        TimetableEditPreviewInput: {
            meetings: components["schemas"]["AffectedMeetingInput"][];
            informed: components["schemas"]["AffectedMeetingInput"][];
            slotsAdded: number;
            slotsRemoved: number;
        };
        SiteSettingsInput: {
            name: string;
            claims: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            intros: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            colour: string;
            /** @enum {string} */
            mainLocale: "en" | "it" | "sl" | "de";
            contactEmail: string;
            contacts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            logoId: string | null;
            version: number;
        };
        SitePageInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "page" | "news";
            slug: string;
            /** @enum {string} */
            state: "draft" | "scheduled" | "published";
            menuPosition: number | null;
            publishedAt: string | null;
            texts: {
                [key: string]: {
                    title: string;
                    summary: string;
                    html: string;
                    /** Format: date-time */
                    revisedAt: string;
                };
            };
            outdated: ("en" | "it" | "sl" | "de")[];
            version: number;
        };
        Account: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            locale: "en" | "it" | "sl" | "de";
            isAdministrator: boolean;
            isEditor: boolean;
            hasPassword: boolean;
            zone: string | null;
            wantsReminders: boolean;
            wantsSuggestions: boolean;
        };
        SessionState: {
            account: components["schemas"]["Account"] | null;
        };
        /** @enum {string} */
        RuleCode: "validation_failed" | "unauthenticated" | "forbidden" | "origin_refused" | "not_found" | "stale_state" | "idempotency_conflict" | "too_large" | "media_type_refused" | "too_many_requests" | "defect" | "unavailable" | "link_expired" | "sign_in_failed" | "password_weak" | "account_disabled" | "email_taken" | "organisation_not_yours" | "last_manager" | "slug_taken" | "event_state_forbids" | "event_needs_name" | "event_needs_types" | "event_needs_slots" | "event_days_wrong" | "event_days_have_slots" | "event_zone_has_slots" | "event_window_wrong" | "last_owner" | "role_needs_office" | "block_outside_event" | "block_has_no_slot" | "block_crosses_midnight" | "local_time_missing" | "slots_overlap" | "edit_affects_meetings" | "table_label_taken" | "booth_needs_organisation" | "online_needs_link" | "session_outside_event" | "timetable_full" | "session_full" | "session_clashes" | "registration_not_open" | "registration_closed" | "type_not_open" | "event_full" | "type_full" | "already_registered" | "answer_required" | "answer_wrong" | "consent_required" | "question_unknown" | "offer_expired" | "participant_state_forbids" | "capacity_below_taken" | "type_in_use" | "already_checked_in" | "too_many_entries" | "requests_not_open" | "requests_closed" | "participant_not_approved" | "counterpart_not_approved" | "request_to_self" | "request_to_colleague" | "request_types_forbid" | "request_pair_exists" | "request_limit_reached" | "request_state_forbids" | "request_expired" | "undo_too_late" | "not_the_sender" | "not_the_recipient" | "meeting_limit_reached" | "counterpart_meeting_limit_reached" | "meeting_state_forbids" | "meeting_in_the_past" | "meeting_pinned" | "person_in_meeting" | "too_early_for_late" | "moves_by_organiser_only" | "slot_in_the_past" | "slot_unknown" | "slot_not_allowed" | "table_unsuitable" | "no_common_slot" | "no_free_table" | "participant_taken" | "counterpart_taken" | "table_taken" | "absence_hits_meeting" | "proposal_state_forbids" | "proposal_is_own" | "proposal_keeps_time" | "page_needs_title" | "colour_too_light" | "newsletter_state_forbids" | "newsletter_needs_subject" | "newsletter_empty" | "inquiry_state_forbids" | "inquiry_is_there" | "meeting_still_ahead" | "meeting_not_held" | "outcomes_closed" | "message_state_forbids" | "inbound_state_forbids" | "inbound_cannot_apply" | "placeholder_unknown" | "suggestions_off_in_event" | "suggestions_off_for_you" | "save_self" | "saved_list_full" | "schedule_running" | "schedule_outdated" | "schedule_seal_broken" | "schedule_busy" | "schedule_wrong_mode" | "file_unreadable" | "file_kind_refused" | "import_mapping_incomplete" | "import_rows_wrong" | "problem_file_wrong" | "exchange_state_forbids" | "exchange_incomplete" | "exchange_names_itself" | "exchange_already_named" | "exchange_own_review" | "exchange_renew_too_early" | "exchange_not_listed" | "exchange_already_attached" | "exchange_naming_unconfirmed" | "interest_own_profile" | "interest_exists" | "interest_limit_reached" | "interest_state_forbids" | "office_not_institution" | "office_not_recognised" | "office_needs_role" | "office_is_chosen" | "invitation_is_sent" | "handover_is_there" | "handover_is_open" | "handover_state_forbids" | "handover_over" | "notes_stay" | "network_not_yours" | "network_leads_only" | "network_last_lead" | "survey_state_forbids" | "survey_over" | "survey_choice_unknown" | "group_meeting_state_forbids" | "group_meeting_past" | "group_meeting_ahead" | "group_meeting_needs_place" | "group_meeting_not_invited" | "network_observer_reads" | "task_not_yours" | "task_owner_outside" | "document_not_yours" | "document_withdrawn" | "group_storage_full" | "mailing_limit_reached" | "mailing_has_no_readers";
        Problem: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["RuleCode"];
            errors?: {
                path: string;
                code: string;
            }[];
            facts?: {
                [key: string]: unknown;
            };
        };
        TimetableBlock: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            from: string;
            until: string;
            slotMinutes: number;
            pauseMinutes: number;
            version: number;
            slots: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
                meetings: number;
            }[];
        };
        MeetingTable: {
            /** Format: uuid */
            id: string;
            label: string;
            /** @enum {string} */
            kind: "table" | "booth" | "online";
            organisationId: string | null;
            organisationName: string | null;
            capacity: number;
            languages: string[];
            joinUrl: string;
            isActive: boolean;
            x: number | null;
            y: number | null;
            version: number;
            meetings: number;
        };
        FloorPlan: {
            tables: {
                /** Format: uuid */
                id: string;
                label: string;
                /** @enum {string} */
                kind: "table" | "booth" | "online";
                x: number;
                y: number;
            }[];
        };
        AgendaSession: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            speakers: string;
            place: string;
            /** Format: date */
            day: string;
            from: string;
            until: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            capacity: number | null;
            taken: number;
            version: number;
        };
        Availability: {
            slots: {
                /** Format: uuid */
                id: string;
                /** Format: date */
                day: string;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
                /** @enum {string} */
                state: "free" | "absent" | "session" | "meeting";
                isAbsent: boolean;
                session: {
                    /** Format: uuid */
                    id: string;
                    titles: {
                        en?: string;
                        it?: string;
                        sl?: string;
                        de?: string;
                    };
                } | null;
                meetingWith: string[];
            }[];
            actions: {
                change: components["schemas"]["RuleCode"] | null;
            };
        };
        OwnAgendaSession: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            speakers: string;
            place: string;
            /** Format: date */
            day: string;
            from: string;
            until: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            capacity: number | null;
            taken: number;
            version: number;
            isAttending: boolean;
            actions: {
                attend: components["schemas"]["RuleCode"] | null;
                leave: components["schemas"]["RuleCode"] | null;
            };
        };
        Delivery: {
            states: {
                [key: string]: number;
            };
            retrying: number;
            bounced: number;
            undelivered: number;
            suppressed: number;
            answers: {
                [key: string]: number;
            };
            nextDueAt: string | null;
            perMinute: {
                /** Format: date-time */
                at: string;
                sent: number;
            }[];
        };
        Suppression: {
            address: string;
            name: string;
            participantId: string | null;
            reason: string;
            /** @enum {string} */
            source: "refused" | "bounced";
            messageId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        MailSetUp: {
            domain: string;
            sender: string;
            server: string | null;
            checks: {
                /** @enum {string} */
                kind: "spf" | "dkim" | "dmarc" | "reverse" | "mx";
                /** @enum {string} */
                state: "right" | "wrong" | "missing" | "unknown";
                found: string[];
                record: {
                    name: string;
                    type: string;
                    value: string;
                } | null;
            }[];
            doors: {
                http: boolean;
                mailbox: boolean;
                port: boolean;
            };
        };
        MailTrial: {
            to: string;
            /** @enum {string} */
            state: "sent" | "kept" | "failed";
            words: string;
            tookMs: number;
        };
        EventOrganiser: {
            /** Format: uuid */
            id: string;
            name: string;
            country: string;
            logoId: string | null;
            website: string;
        };
        EventOverview: {
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            nextStates: {
                /** @enum {string} */
                state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
                reason: string | null;
            }[];
            types: number;
            slots: number;
            tables: number;
            sessions: number;
            participants: {
                [key: string]: number;
            } | null;
            requests: {
                [key: string]: number;
            } | null;
            meetings: {
                [key: string]: number;
            } | null;
            messages: {
                [key: string]: number;
            } | null;
        };
        Activity: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            action: string;
            account: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            onBehalfOf: {
                /** Format: uuid */
                participantId: string;
                name: string;
            } | null;
            subjectId: string | null;
            detail: {
                [key: string]: unknown;
            };
        };
        EventRole: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "owner" | "organiser" | "support" | "check_in" | "viewer";
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
            };
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            grantedAt: string;
            isMe: boolean;
            actions: {
                revoke: string | null;
            };
        };
        EventSummary: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            languages: ("en" | "it" | "sl" | "de")[];
            venue: string;
            city: string;
            country: string;
            zone: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            sectors: string[];
        };
        Event: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            languages: ("en" | "it" | "sl" | "de")[];
            venue: string;
            city: string;
            country: string;
            zone: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            sectors: string[];
            texts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            address: string;
            /** @enum {string} */
            placementMode: "participants" | "organiser";
            /** @enum {string} */
            declinePolicy: "at_once" | "organiser";
            suggestsPartners: boolean;
            registrationOpensAt: string | null;
            registrationClosesAt: string | null;
            requestsOpenAt: string | null;
            requestsCloseAt: string | null;
            requestExpiryDays: number | null;
            placeOfferHours: number;
            capacity: number | null;
            taken: number;
            contactEmail: string;
            organisers: components["schemas"]["EventOrganiser"][];
            version: number;
            roles: {
                /** @enum {string} */
                role: "owner" | "organiser" | "support" | "check_in" | "viewer";
                officeId: string | null;
            }[];
            permissions: {
                [key: string]: "all" | "own";
            };
            me: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
                /** Format: uuid */
                organisationId: string;
                /** Format: uuid */
                typeId: string;
            } | null;
        };
        MyEvent: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            languages: ("en" | "it" | "sl" | "de")[];
            venue: string;
            city: string;
            country: string;
            zone: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            sectors: string[];
            roles: {
                /** @enum {string} */
                role: "owner" | "organiser" | "support" | "check_in" | "viewer";
                officeId: string | null;
            }[];
            me: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
                /** Format: uuid */
                organisationId: string;
                /** Format: uuid */
                typeId: string;
            } | null;
        };
        ExchangeContent: {
            title: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default {} */
            summary: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default {} */
            description: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default {} */
            advantages: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default {} */
            partnerRole: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @default [] */
            sectors: string[];
            /** @default [] */
            technologies: string[];
            /** @default [] */
            keywords: string[];
            /** @default null */
            stage: ("concept" | "lab_tested" | "prototype" | "field_tested" | "on_market") | null;
            /** @default [] */
            rights: ("secret_know_how" | "patent_applied" | "patent_granted" | "copyright" | "design_right" | "trade_mark" | "exclusive_rights")[];
            /** @default [] */
            partnerKinds: ("company" | "research" | "university" | "public_body" | "association" | "investor")[];
            /** @default [] */
            partnerSizes: ("1-9" | "10-49" | "50-249" | "250+")[];
            /** @default [] */
            cooperation: ("distribution" | "supply" | "manufacturing" | "subcontracting" | "services" | "technical_cooperation" | "licence" | "research_cooperation" | "joint_venture" | "investment")[];
            /** @default [] */
            countriesSought: string[];
            /** @default [] */
            languages: string[];
            /** @default  */
            callName: string;
            /** @default  */
            callUrl: "" | string;
            /** @default null */
            callDeadline: string | null;
            /** @default [] */
            pictures: {
                /** Format: uuid */
                fileId: string;
                caption: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            /** @default [] */
            documents: {
                /** Format: uuid */
                fileId: string;
                caption: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
        };
        ExchangeContact: {
            name: string;
            /** Format: email */
            email: string;
            /** @default  */
            phone: string;
        };
        ExchangeRow: {
            reference: string;
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            country: string;
            organisation: {
                name: string;
                city: string;
                website: string;
                logoId: string | null;
            } | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            expiresAt: string;
            title: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summary: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            sectors: string[];
            technologies: string[];
            stage: ("concept" | "lab_tested" | "prototype" | "field_tested" | "on_market") | null;
            pictureId: string | null;
        };
        ExchangeFacets: {
            total: number;
            kinds: {
                value: string;
                count: number;
            }[];
            sectors: {
                value: string;
                count: number;
            }[];
            technologies: {
                value: string;
                count: number;
            }[];
            countries: {
                value: string;
                count: number;
            }[];
            stages: {
                value: string;
                count: number;
            }[];
        };
        ExchangePage: {
            reference: string;
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            country: string;
            organisation: {
                name: string;
                city: string;
                website: string;
                logoId: string | null;
            } | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            expiresAt: string;
            isBlind: boolean;
            content: components["schemas"]["ExchangeContent"];
            files: {
                /** Format: uuid */
                fileId: string;
                name: string;
                mediaType: string;
                size: number;
            }[];
            viewer: {
                ownId: string | null;
                askFor: {
                    /** Format: uuid */
                    organisationId: string;
                    name: string;
                    whyNot: components["schemas"]["RuleCode"] | null;
                }[];
            } | null;
        };
        TechnologyList: {
            source: string;
            version: string;
            areas: {
                code: string;
                first: string;
                last: string;
                labels: {
                    [key: string]: string;
                };
            }[];
            codes: {
                code: string;
                labels: {
                    [key: string]: string;
                };
            }[];
        };
        ExchangeInterest: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            box: "received" | "sent";
            profile: {
                reference: string;
                /** @enum {string} */
                kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                title: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                country: string;
                isListed: boolean;
            };
            other: {
                name: string;
                country: string;
                city: string;
                website: string;
            } | null;
            own: {
                name: string;
            };
            /** @enum {string} */
            state: "pending" | "accepted" | "declined" | "withdrawn";
            message: string;
            answer: string;
            contact: components["schemas"]["ExchangeContact"] | null;
            /** @enum {string} */
            followUp: "open" | "talking" | "met" | "agreed" | "ended";
            meetings: {
                /** Format: uuid */
                id: string;
                eventSlug: string;
                eventNames: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** @enum {string} */
                state: "agreed" | "scheduled" | "held" | "missed" | "cancelled";
                startsAt: string | null;
            }[];
            places: {
                eventSlug: string;
                eventNames: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: uuid */
                participantId: string;
            }[];
            /** Format: date-time */
            createdAt: string;
            answeredAt: string | null;
            version: number;
            actions: {
                accept: components["schemas"]["RuleCode"] | null;
                decline: components["schemas"]["RuleCode"] | null;
                withdraw: components["schemas"]["RuleCode"] | null;
                followUp: components["schemas"]["RuleCode"] | null;
            };
        };
        ExchangeMeeting: {
            meeting: {
                /** Format: uuid */
                id: string;
                eventSlug: string;
                eventNames: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** @enum {string} */
                state: "agreed" | "scheduled" | "held" | "missed" | "cancelled";
                startsAt: string | null;
            };
            profile: {
                reference: string;
                title: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                isListed: boolean;
            };
            own: {
                name: string;
            };
            other: {
                name: string;
                country: string;
                city: string;
            };
        };
        ExchangeOwnRow: {
            /** Format: uuid */
            id: string;
            reference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            /** @enum {string} */
            textState: "draft" | "in_review" | "returned" | "approved";
            /** @enum {string} */
            listing: "unlisted" | "published" | "expired" | "withdrawn";
            isBlind: boolean;
            publishedAt: string | null;
            expiresAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            title: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            pendingInterests: number;
            acceptedInterests: number;
            renew: components["schemas"]["RuleCode"] | null;
        };
        ExchangeFile: {
            /** Format: uuid */
            fileId: string;
            name: string;
            mediaType: string;
            size: number;
            isPicture: boolean;
        };
        ExchangeOwn: {
            /** Format: uuid */
            id: string;
            reference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            /** @enum {string} */
            textState: "draft" | "in_review" | "returned" | "approved";
            /** @enum {string} */
            listing: "unlisted" | "published" | "expired" | "withdrawn";
            isBlind: boolean;
            publishedAt: string | null;
            expiresAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            content: components["schemas"]["ExchangeContent"];
            contact: components["schemas"]["ExchangeContact"];
            months: number;
            publishedVersion: number | null;
            wasNamed: boolean;
            files: components["schemas"]["ExchangeFile"][];
            remarks: string;
            missing: ("title" | "summary" | "description" | "topic" | "partner" | "cooperation" | "stage" | "deadline")[];
            actions: {
                edit: components["schemas"]["RuleCode"] | null;
                submit: components["schemas"]["RuleCode"] | null;
                takeBack: components["schemas"]["RuleCode"] | null;
                renew: components["schemas"]["RuleCode"] | null;
                withdraw: components["schemas"]["RuleCode"] | null;
                delete: components["schemas"]["RuleCode"] | null;
                hide: components["schemas"]["RuleCode"] | null;
            };
        };
        ExchangeVersion: {
            number: number;
            /** @enum {string} */
            outcome: "waiting" | "taken_back" | "returned" | "published";
            remarks: string;
            /** Format: date-time */
            submittedAt: string;
            reviewedAt: string | null;
            content: components["schemas"]["ExchangeContent"];
            changed: ("title" | "summary" | "description" | "advantages" | "partnerRole" | "sectors" | "technologies" | "keywords" | "stage" | "rights" | "partnerKinds" | "partnerSizes" | "cooperation" | "countriesSought" | "languages" | "callName" | "callUrl" | "callDeadline" | "pictures" | "documents")[];
        };
        ExchangeReviewRow: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            isBlind: boolean;
            title: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** Format: date-time */
            submittedAt: string;
            isRevision: boolean;
        };
        ExchangeReviewPage: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
                city: string;
                website: string;
            };
            isBlind: boolean;
            /** @enum {string} */
            textState: "draft" | "in_review" | "returned" | "approved";
            version: number;
            files: components["schemas"]["ExchangeFile"][];
            versions: components["schemas"]["ExchangeVersion"][];
            actions: {
                publish: components["schemas"]["RuleCode"] | null;
                return: components["schemas"]["RuleCode"] | null;
            };
        };
        SavedSearch: {
            /** Format: uuid */
            id: string;
            name: string;
            filter: {
                q?: string;
                /** @enum {string} */
                kind?: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                sector?: string;
                technology?: string;
                country?: string;
                /** @enum {string} */
                stage?: "concept" | "lab_tested" | "prototype" | "field_tested" | "on_market";
            };
            /** Format: date-time */
            createdAt: string;
        };
        MatchReason: {
            /** @enum {string} */
            code: "offers_what_you_seek" | "seeks_what_you_offer" | "seeks_partners_too" | "same_technology" | "near_technology" | "same_sector" | "similar_words" | "similar_abroad" | "country_fits" | "size_fits" | "common_language" | "you_asked_before" | "same_event";
            values: string[];
        };
        GroupActivity: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                verb: "create" | "change" | "add_member" | "change_member" | "remove_member" | "add_contact" | "remove_contact" | "create_survey" | "change_survey" | "open_survey" | "close_survey" | "decide_survey" | "delete_survey" | "create_meeting" | "change_meeting" | "call_meeting" | "cancel_meeting" | "delete_meeting" | "record_meeting" | "add_decision" | "change_decision" | "delete_decision" | "add_task" | "change_task" | "finish_task" | "reopen_task" | "delete_task" | "add_document" | "add_document_version" | "withdraw_document" | "restore_document" | "send_mailing";
                /** Format: date-time */
                at: string;
                by: string | null;
                title: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                } | null;
                meetingId: string | null;
                surveyId: string | null;
                mailingId: string | null;
            }[];
            nextCursor: string | null;
        };
        NetworkRow: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            kind: "network" | "working_group";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            areas: string[];
            sectors: string[];
            isPublic: boolean;
            members: number;
            myRole: ("lead" | "member" | "observer") | null;
        };
        NetworkMember: {
            /** Format: uuid */
            organisationId: string;
            name: string;
            kind: string;
            country: string;
            city: string;
            website: string;
            logoId: string | null;
            /** @enum {string} */
            role: "lead" | "member" | "observer";
            areas: string[];
            sectors: string[];
            contacts: {
                /** Format: uuid */
                accountId: string;
                name: string;
                email: string;
                task: string;
                isPublic: boolean;
            }[];
        };
        NetworkPage: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @enum {string} */
            kind: "network" | "working_group";
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            summaries: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            areas: string[];
            sectors: string[];
            isPublic: boolean;
            texts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            website: string;
            version: number;
            parent: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            } | null;
            groups: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            members: components["schemas"]["NetworkMember"][];
            focus: {
                sectors: string[];
                reasons: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date-time */
                decidedAt: string;
            } | null;
            myRole: ("lead" | "member" | "observer") | null;
            actions: {
                readDesk: components["schemas"]["RuleCode"] | null;
                lead: components["schemas"]["RuleCode"] | null;
            };
        };
        GroupDocuments: {
            items: {
                /** Format: uuid */
                id: string;
                title: string;
                withdrawnAt: string | null;
                versions: {
                    number: number;
                    name: string;
                    mediaType: string;
                    size: number;
                    note: string;
                    by: string | null;
                    /** Format: date-time */
                    createdAt: string;
                }[];
                actions: {
                    addVersion: components["schemas"]["RuleCode"] | null;
                    withdraw: components["schemas"]["RuleCode"] | null;
                };
            }[];
            actions: {
                add: components["schemas"]["RuleCode"] | null;
            };
        };
        GroupMailings: {
            items: {
                /** Format: uuid */
                id: string;
                subject: string;
                body: string;
                sender: string | null;
                /** Format: date-time */
                sentAt: string;
                recipients: number;
                undelivered: number;
            }[];
            recipients: number;
            without: number;
            wantsMailings: boolean | null;
            actions: {
                send: components["schemas"]["RuleCode"] | null;
            };
        };
        GroupMailing: {
            /** Format: uuid */
            id: string;
            subject: string;
            body: string;
            sender: string | null;
            /** Format: date-time */
            sentAt: string;
            recipients: number;
            undelivered: number;
            people: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                fate: "waiting" | "sent" | "undelivered" | "skipped";
                sentAt: string | null;
            }[];
        };
        GroupMeetingRow: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "called" | "cancelled";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            zone: string;
            place: string;
            isOnline: boolean;
            hasMinutes: boolean;
            myAnswer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            counts: {
                accepted: number;
                tentative: number;
                declined: number;
                needs_action: number;
            };
        };
        GroupMeeting: {
            /** Format: uuid */
            id: string;
            network: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            title: string;
            intro: string;
            /** @enum {string} */
            state: "draft" | "called" | "cancelled";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            zone: string;
            place: string;
            joinUrl: string;
            agenda: {
                title: string;
                /** @default  */
                speaker: string;
                /** @default 0 */
                minutes: number;
            }[];
            cancelReason: string;
            minutes: string;
            guests: string;
            recordedAt: string | null;
            people: {
                /** Format: uuid */
                accountId: string;
                name: string;
                organisation: string;
                isInvited: boolean;
                /** @enum {string} */
                answer: "accepted" | "tentative" | "declined" | "needs_action";
                comment: string;
                proposedAt: string | null;
                answeredAt: string | null;
                presence: ("present" | "excused" | "absent") | null;
                isUnreachable: boolean;
            }[];
            myAnswer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            version: number;
            actions: {
                edit: components["schemas"]["RuleCode"] | null;
                call: components["schemas"]["RuleCode"] | null;
                cancel: components["schemas"]["RuleCode"] | null;
                delete: components["schemas"]["RuleCode"] | null;
                answer: components["schemas"]["RuleCode"] | null;
                record: components["schemas"]["RuleCode"] | null;
            };
        };
        GroupWork: {
            decisions: {
                /** Format: uuid */
                id: string;
                title: string;
                reasons: string;
                /** Format: date */
                decidedOn: string;
                meeting: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                } | null;
                version: number;
            }[];
            tasks: {
                /** Format: uuid */
                id: string;
                title: string;
                owner: {
                    /** Format: uuid */
                    accountId: string;
                    name: string;
                } | null;
                dueOn: string | null;
                doneAt: string | null;
                meeting: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                } | null;
                decision: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                } | null;
                isMine: boolean;
                version: number;
                actions: {
                    change: components["schemas"]["RuleCode"] | null;
                };
            }[];
            people: {
                /** Format: uuid */
                accountId: string;
                name: string;
            }[];
            actions: {
                decide: components["schemas"]["RuleCode"] | null;
                addTask: components["schemas"]["RuleCode"] | null;
            };
        };
        OwnTasks: {
            items: {
                /** Format: uuid */
                id: string;
                title: string;
                dueOn: string | null;
                version: number;
                network: {
                    slug: string;
                    names: {
                        en?: string;
                        it?: string;
                        sl?: string;
                        de?: string;
                    };
                };
            }[];
        };
        ImportTable: {
            columns: string[];
            rows: string[][];
            mapping: {
                [key: string]: number;
            };
        };
        ImportPreview: {
            counts: {
                new: number;
                same: number;
                wrong: number;
            };
            rows: {
                number: number;
                /** @enum {string} */
                state: "new" | "same" | "wrong";
                label: string;
                errors: {
                    field: ("email" | "name" | "surname" | "organisation" | "country" | "city" | "region" | "sectors" | "website" | "type" | "jobTitle" | "languages" | "offers" | "seeks" | "keywords" | "from" | "to" | "rank" | "message" | "accepted") | null;
                    code: ("validation_failed" | "unauthenticated" | "forbidden" | "origin_refused" | "not_found" | "stale_state" | "idempotency_conflict" | "too_large" | "media_type_refused" | "too_many_requests" | "defect" | "unavailable" | "link_expired" | "sign_in_failed" | "password_weak" | "account_disabled" | "email_taken" | "organisation_not_yours" | "last_manager" | "slug_taken" | "event_state_forbids" | "event_needs_name" | "event_needs_types" | "event_needs_slots" | "event_days_wrong" | "event_days_have_slots" | "event_zone_has_slots" | "event_window_wrong" | "last_owner" | "role_needs_office" | "block_outside_event" | "block_has_no_slot" | "block_crosses_midnight" | "local_time_missing" | "slots_overlap" | "edit_affects_meetings" | "table_label_taken" | "booth_needs_organisation" | "online_needs_link" | "session_outside_event" | "timetable_full" | "session_full" | "session_clashes" | "registration_not_open" | "registration_closed" | "type_not_open" | "event_full" | "type_full" | "already_registered" | "answer_required" | "answer_wrong" | "consent_required" | "question_unknown" | "offer_expired" | "participant_state_forbids" | "capacity_below_taken" | "type_in_use" | "already_checked_in" | "too_many_entries" | "requests_not_open" | "requests_closed" | "participant_not_approved" | "counterpart_not_approved" | "request_to_self" | "request_to_colleague" | "request_types_forbid" | "request_pair_exists" | "request_limit_reached" | "request_state_forbids" | "request_expired" | "undo_too_late" | "not_the_sender" | "not_the_recipient" | "meeting_limit_reached" | "counterpart_meeting_limit_reached" | "meeting_state_forbids" | "meeting_in_the_past" | "meeting_pinned" | "person_in_meeting" | "too_early_for_late" | "moves_by_organiser_only" | "slot_in_the_past" | "slot_unknown" | "slot_not_allowed" | "table_unsuitable" | "no_common_slot" | "no_free_table" | "participant_taken" | "counterpart_taken" | "table_taken" | "absence_hits_meeting" | "proposal_state_forbids" | "proposal_is_own" | "proposal_keeps_time" | "page_needs_title" | "colour_too_light" | "newsletter_state_forbids" | "newsletter_needs_subject" | "newsletter_empty" | "inquiry_state_forbids" | "inquiry_is_there" | "meeting_still_ahead" | "meeting_not_held" | "outcomes_closed" | "message_state_forbids" | "inbound_state_forbids" | "inbound_cannot_apply" | "placeholder_unknown" | "suggestions_off_in_event" | "suggestions_off_for_you" | "save_self" | "saved_list_full" | "schedule_running" | "schedule_outdated" | "schedule_seal_broken" | "schedule_busy" | "schedule_wrong_mode" | "file_unreadable" | "file_kind_refused" | "import_mapping_incomplete" | "import_rows_wrong" | "problem_file_wrong" | "exchange_state_forbids" | "exchange_incomplete" | "exchange_names_itself" | "exchange_already_named" | "exchange_own_review" | "exchange_renew_too_early" | "exchange_not_listed" | "exchange_already_attached" | "exchange_naming_unconfirmed" | "interest_own_profile" | "interest_exists" | "interest_limit_reached" | "interest_state_forbids" | "office_not_institution" | "office_not_recognised" | "office_needs_role" | "office_is_chosen" | "invitation_is_sent" | "handover_is_there" | "handover_is_open" | "handover_state_forbids" | "handover_over" | "notes_stay" | "network_not_yours" | "network_leads_only" | "network_last_lead" | "survey_state_forbids" | "survey_over" | "survey_choice_unknown" | "group_meeting_state_forbids" | "group_meeting_past" | "group_meeting_ahead" | "group_meeting_needs_place" | "group_meeting_not_invited" | "network_observer_reads" | "task_not_yours" | "task_owner_outside" | "document_not_yours" | "document_withdrawn" | "group_storage_full" | "mailing_limit_reached" | "mailing_has_no_readers") | string;
                }[];
            }[];
        };
        ImportResult: {
            written: number;
            same: number;
            leftOut: number;
        };
        ProblemImported: {
            /** Format: uuid */
            eventId: string;
            people: number;
            meetings: number;
            notCarriedOver: {
                /** @enum {string} */
                kind: "orders" | "interpreters" | "languages" | "personLimits" | "booths" | "tableWishes" | "weights" | "fairness";
                count: number;
            }[];
        };
        NewsletterIssue: {
            /** Format: uuid */
            id: string;
            number: number | null;
            /** @enum {string} */
            state: "draft" | "scheduled" | "sent";
            fields: ("agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public")[];
            subjects: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            intros: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            newsIds: string[];
            eventIds: string[];
            profileIds: string[];
            sendAt: string | null;
            sentAt: string | null;
            audience: {
                /** @enum {string} */
                locale: "en" | "it" | "sl" | "de";
                readers: number;
            }[];
            figures: {
                recipients: number;
                sent: number;
                waiting: number;
                failed: number;
                unsubscribed: number;
            };
            actions: {
                edit: components["schemas"]["RuleCode"] | null;
                send: components["schemas"]["RuleCode"] | null;
                recall: components["schemas"]["RuleCode"] | null;
                delete: components["schemas"]["RuleCode"] | null;
            };
            version: number;
        };
        NewsletterRow: {
            /** Format: uuid */
            id: string;
            number: number | null;
            /** @enum {string} */
            state: "draft" | "scheduled" | "sent";
            subjects: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            sendAt: string | null;
            sentAt: string | null;
            recipients: number;
            unsubscribed: number;
        };
        NewsletterChoices: {
            news: {
                /** Format: uuid */
                id: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date-time */
                publishedAt: string;
            }[];
            events: {
                /** Format: uuid */
                id: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date */
                firstDay: string;
            }[];
            profiles: {
                /** Format: uuid */
                id: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** @enum {string} */
                kind: "technology_offer" | "technology_request" | "business_offer" | "business_request" | "research_request";
                fields: ("agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public")[];
                /** Format: date-time */
                listedAt: string;
            }[];
        };
        NewsletterReaders: {
            total: number;
            lately: number;
            languages: {
                /** @enum {string} */
                locale: "en" | "it" | "sl" | "de";
                readers: number;
            }[];
            fields: {
                /** @enum {string} */
                field: "agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public";
                readers: number;
            }[];
        };
        InquiryRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "answered" | "closed";
            company: string;
            country: string;
            area: string;
            /** @enum {string} */
            field: "agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public";
            question: string;
            institution: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            dueAt: string;
            isOverdue: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        Inquiry: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "answered" | "closed";
            company: string;
            country: string;
            area: string;
            /** @enum {string} */
            field: "agriculture" | "food" | "textiles" | "wood" | "chemistry" | "metal" | "electronics" | "machinery" | "vehicles" | "energy" | "construction" | "trade" | "logistics" | "tourism" | "digital" | "services" | "research" | "health" | "public";
            question: string;
            institution: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            dueAt: string;
            isOverdue: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            locale: "en" | "it" | "sl" | "de";
            name: string;
            email: string;
            reasons: ("area" | "field" | "country")[];
            steps: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "answered" | "handed_on" | "closed";
                by: string;
                to: string;
                words: string;
                /** Format: date-time */
                at: string;
            }[];
            institutions: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            }[];
            actions: {
                answer: components["schemas"]["RuleCode"] | null;
                handOn: components["schemas"]["RuleCode"] | null;
                close: components["schemas"]["RuleCode"] | null;
            };
            version: number;
        };
        Health: {
            /** @enum {string} */
            status: "ready" | "unavailable";
            version: string;
            /** @enum {string} */
            database: "ready" | "away";
        };
        MessageSummary: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "sign_in_link" | "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "role_granted" | "organisation_joined" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "meeting_unplaced" | "meeting_late" | "schedule_published" | "meeting_invitation" | "meeting_cancelled" | "time_proposed" | "proposal_declined" | "event_reminder" | "event_followup" | "event_cancelled" | "exchange_review_wanted" | "exchange_returned" | "exchange_published" | "exchange_expiring" | "exchange_expired" | "exchange_digest" | "interest_received" | "interest_accepted" | "interest_declined" | "outcomes_due" | "organiser_digest" | "newsletter_confirm" | "newsletter" | "newsletter_trial" | "inquiry_received" | "inquiry_due" | "inquiry_acknowledged" | "inquiry_handed_on" | "inquiry_answered" | "office_invitation" | "office_handover_asked" | "office_handover_declined" | "office_company_came" | "office_company_left" | "office_contact_missing" | "office_assigned" | "group_invitation" | "group_cancelled" | "task_given" | "tasks_due" | "group_mailing";
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "kept" | "skipped" | "failed";
            method: ("REQUEST" | "CANCEL") | null;
            sequence: number | null;
            toName: string;
            toAddress: string;
            participantId: string | null;
            meetingId: string | null;
            subject: string | null;
            attempts: number;
            lastError: string;
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            answer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            isBounced: boolean;
            actions: {
                resend: components["schemas"]["RuleCode"] | null;
            };
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "sign_in_link" | "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "role_granted" | "organisation_joined" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "meeting_unplaced" | "meeting_late" | "schedule_published" | "meeting_invitation" | "meeting_cancelled" | "time_proposed" | "proposal_declined" | "event_reminder" | "event_followup" | "event_cancelled" | "exchange_review_wanted" | "exchange_returned" | "exchange_published" | "exchange_expiring" | "exchange_expired" | "exchange_digest" | "interest_received" | "interest_accepted" | "interest_declined" | "outcomes_due" | "organiser_digest" | "newsletter_confirm" | "newsletter" | "newsletter_trial" | "inquiry_received" | "inquiry_due" | "inquiry_acknowledged" | "inquiry_handed_on" | "inquiry_answered" | "office_invitation" | "office_handover_asked" | "office_handover_declined" | "office_company_came" | "office_company_left" | "office_contact_missing" | "office_assigned" | "group_invitation" | "group_cancelled" | "task_given" | "tasks_due" | "group_mailing";
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "kept" | "skipped" | "failed";
            method: ("REQUEST" | "CANCEL") | null;
            sequence: number | null;
            toName: string;
            toAddress: string;
            participantId: string | null;
            meetingId: string | null;
            subject: string | null;
            attempts: number;
            lastError: string;
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            answer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            isBounced: boolean;
            actions: {
                resend: components["schemas"]["RuleCode"] | null;
            };
            from: string | null;
            messageId: string | null;
            life: {
                /** @enum {string} */
                kind: "queued" | "written" | "retried" | "refused" | "delayed" | "bounced" | "resent" | "sent" | "kept" | "accepted" | "tentative" | "declined";
                /** Format: date-time */
                at: string;
                words: string;
            }[];
            text: string | null;
            html: string | null;
            calendar: {
                raw: string;
                properties: {
                    name: string;
                    value: string;
                }[];
            } | null;
        };
        Feed: {
            url: string;
            webcalUrl: string;
        };
        CalendarLinks: {
            file: string;
            google: string;
            outlook: string;
            office365: string;
        };
        Letter: {
            /** @enum {string} */
            letter: "registration_received" | "registration_approved" | "registration_rejected" | "registration_waiting" | "place_offered" | "place_offer_expired" | "request_received" | "request_accepted" | "request_declined" | "requests_digest" | "schedule_published" | "meeting_invitation.invited" | "meeting_invitation.changed" | "meeting_cancelled.cancelled" | "meeting_cancelled.postponed" | "meeting_unplaced" | "event_reminder" | "event_followup" | "outcomes_due" | "event_cancelled";
            /** @enum {string} */
            locale: "en" | "it" | "sl" | "de";
            parts: ("subject" | "body" | "action")[];
            placeholders: {
                name: string;
                example: string;
            }[];
            standard: {
                subject: string;
                body: string;
                action: string;
            };
            own: {
                subject: string;
                body: string;
                action: string;
            } | null;
            version: number;
        };
        LetterPreview: {
            subject: string;
            text: string;
            html: string;
        };
        MeetingPerson: {
            /** Format: uuid */
            participantId: string;
            name: string;
            jobTitle: string;
            isOnline: boolean;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            country: string;
        };
        MeetingSlot: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        Meeting: {
            /** Format: uuid */
            id: string;
            requestId: string | null;
            /** @enum {string} */
            state: "agreed" | "scheduled" | "held" | "missed" | "cancelled";
            version: number;
            sequence: number;
            isPinned: boolean;
            cancelReason: string;
            slot: components["schemas"]["MeetingSlot"] | null;
            table: {
                /** Format: uuid */
                id: string;
                label: string;
                /** @enum {string} */
                kind: "table" | "booth" | "online";
                joinUrl: string;
            } | null;
            people: components["schemas"]["MeetingPerson"][];
            late: {
                /** Format: uuid */
                participantId: string;
                minutes: number;
            }[];
            answers: {
                /** Format: uuid */
                participantId: string;
                /** @enum {string} */
                answer: "accepted" | "tentative" | "declined" | "needs_action";
            }[];
            actions: {
                place: components["schemas"]["RuleCode"] | null;
                move: components["schemas"]["RuleCode"] | null;
                cancel: components["schemas"]["RuleCode"] | null;
                late: components["schemas"]["RuleCode"] | null;
            };
        };
        InboundMail: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            door: "http" | "mailbox" | "smtp";
            /** @enum {string} */
            state: "received" | "open" | "closed";
            outcome: ("accepted" | "tentative" | "declined" | "needs_action" | "countered" | "delayed" | "decline_waits" | "unknown_attendee" | "delegated" | "counter_unfit" | "not_signed" | "other_meeting" | "words" | "unreadable" | "bounced" | "stale" | "too_late" | "automatic" | "own_message" | "not_ours") | null;
            sender: string;
            subject: string;
            words: string;
            attendee: string;
            answer: ("accepted" | "tentative" | "declined" | "needs_action") | null;
            comment: string;
            proposedAt: string | null;
            delegate: string;
            participantId: string | null;
            participantName: string | null;
            meetingId: string | null;
            /** Format: date-time */
            receivedAt: string;
            decidedAt: string | null;
            version: number;
            actions: {
                apply: components["schemas"]["RuleCode"] | null;
                dismiss: components["schemas"]["RuleCode"] | null;
            };
        };
        Proposal: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            meetingId: string;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn" | "outdated";
            isOwn: boolean;
            proposerName: string;
            comment: string;
            current: components["schemas"]["MeetingSlot"] | null;
            proposed: components["schemas"]["MeetingSlot"];
            version: number;
            actions: {
                accept: components["schemas"]["RuleCode"] | null;
                decline: components["schemas"]["RuleCode"] | null;
                withdraw: components["schemas"]["RuleCode"] | null;
            };
        };
        MeetingRequest: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "pending" | "accepted" | "declined" | "withdrawn" | "expired" | "cancelled";
            /** @enum {string} */
            rank: "must" | "like";
            message: string;
            about: {
                title: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            } | null;
            declineReason: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            answeredAt: string | null;
            sender: components["schemas"]["MeetingPerson"];
            recipient: components["schemas"]["MeetingPerson"];
            meetingId: string | null;
            /** @enum {string} */
            side: "sender" | "recipient" | "colleague" | "organiser";
            actions: {
                edit: components["schemas"]["RuleCode"] | null;
                withdraw: components["schemas"]["RuleCode"] | null;
                accept: components["schemas"]["RuleCode"] | null;
                decline: components["schemas"]["RuleCode"] | null;
            };
        };
        SupportOffice: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OfficeCase: {
            /** Format: uuid */
            participantId: string;
            person: {
                name: string;
                email: string;
                jobTitle: string;
            };
            event: {
                /** Format: uuid */
                id: string;
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date */
                firstDay: string;
                /** Format: date */
                lastDay: string;
                /** @enum {string} */
                state: "draft" | "open" | "closed" | "scheduled" | "running" | "finished" | "cancelled" | "archived";
            };
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            profiles: number;
            unanswered: number;
            sent: number;
            unplaced: number;
            meetings: number;
            past: number;
            told: number;
            outcomes: number;
            version: number;
            tasks: ("validate" | "answer" | "complete" | "outcomes")[];
            actions: {
                actFor: components["schemas"]["RuleCode"] | null;
                validate: components["schemas"]["RuleCode"] | null;
            };
        };
        OfficeCompany: {
            /** Format: uuid */
            id: string;
            name: string;
            country: string;
            city: string;
            isIntroduced: boolean;
            isChosen: boolean;
            listed: number;
            drafts: number;
            notes: number;
            isLeaving: boolean;
            tasks: ("validate" | "answer" | "complete" | "outcomes")[];
            cases: components["schemas"]["OfficeCase"][];
        };
        OfficeDesk: {
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            counts: {
                validate: number;
                answer: number;
                complete: number;
                outcomes: number;
            };
            companies: components["schemas"]["OfficeCompany"][];
            events: {
                /** Format: uuid */
                id: string;
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date */
                firstDay: string;
            }[];
            actions: {
                invite: components["schemas"]["RuleCode"] | null;
            };
        };
        Handover: {
            /** Format: uuid */
            id: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            to: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            hasContact: boolean;
            /** @enum {string} */
            askedBy: "company" | "old_office" | "new_office";
            words: string;
            officeGivesNotes: boolean;
            /** @enum {string} */
            state: "asked" | "agreed" | "declined" | "withdrawn";
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            expiresAt: string;
            decidedAt: string | null;
            version: number;
            actions: {
                decide: components["schemas"]["RuleCode"] | null;
                withdraw: components["schemas"]["RuleCode"] | null;
            };
        };
        OfficeCompanyPage: {
            company: components["schemas"]["OfficeCompany"];
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            profiles: {
                /** Format: uuid */
                id: string;
                reference: string;
                title: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                isListed: boolean;
                isDraft: boolean;
            }[];
            handovers: components["schemas"]["Handover"][];
        };
        OfficeNote: {
            /** Format: uuid */
            id: string;
            text: string;
            author: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            actions: {
                delete: components["schemas"]["RuleCode"] | null;
            };
        };
        OfficeInvitation: {
            /** Format: uuid */
            id: string;
            email: string;
            company: string;
            event: {
                /** Format: uuid */
                id: string;
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
                /** Format: date */
                firstDay: string;
            } | null;
            by: string | null;
            /** Format: date-time */
            createdAt: string;
            hasCome: boolean;
        };
        Parting: {
            /** Format: uuid */
            id: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            to: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            leftAt: string;
            figures: {
                events: number;
                requests: number;
                meetings: number;
                held: number;
                outcomes: number;
            };
            notes: number;
            notesPassedAt: string | null;
            version: number;
            actions: {
                passNotes: components["schemas"]["RuleCode"] | null;
            };
        };
        OfficeHandovers: {
            handovers: components["schemas"]["Handover"][];
            partings: components["schemas"]["Parting"][];
        };
        CompanyOffice: {
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            chosen: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            others: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            handovers: components["schemas"]["Handover"][];
            actions: {
                choose: components["schemas"]["RuleCode"] | null;
            };
        };
        HandoverLink: {
            /** @enum {string} */
            locale: "en" | "it" | "sl" | "de";
            name: string;
            former: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            handover: components["schemas"]["Handover"];
        };
        Organisation: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
            country: string;
            region: string;
            city: string;
            sectors: string[];
            size: ("1-9" | "10-49" | "50-249" | "250+") | null;
            languages: string[];
            website: string;
            description: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            logoId: string | null;
            version: number;
            myRole: ("manager" | "member") | null;
        };
        OrganisationMember: {
            /** Format: uuid */
            accountId: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "manager" | "member";
            /** Format: date-time */
            joinedAt: string;
            isMe: boolean;
            actions: {
                change: string | null;
                remove: string | null;
            };
        };
        OutcomeResult: {
            /** @enum {string} */
            kind: "contract" | "technology_agreement" | "research_proposal" | "partnership" | "investment" | "jobs" | "new_enterprise";
            band: ("under_10k" | "10k_50k" | "50k_250k" | "250k_1m" | "over_1m" | "jobs_1" | "jobs_2_5" | "jobs_6_20" | "jobs_over_20") | null;
        };
        OwnOutcome: {
            /** Format: uuid */
            meetingId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            partners: {
                name: string;
                organisationName: string;
                country: string;
            }[];
            card: {
                tookPlace: boolean;
                usefulness: ("very" | "fairly" | "not") | null;
                /** @enum {string} */
                step: "none" | "talk" | "visit" | "samples" | "quotation" | "project" | "negotiation";
                stepOn: string | null;
                note: string;
            } | null;
            followUp: {
                /** @enum {number} */
                months: 1 | 6 | 12;
                /** Format: date-time */
                answeredAt: string;
                results: components["schemas"]["OutcomeResult"][];
            } | null;
            askedNow: (1 | 6 | 12) | null;
            actions: {
                card: components["schemas"]["RuleCode"] | null;
                followUp: components["schemas"]["RuleCode"] | null;
            };
        };
        OutcomeGroup: {
            key: string;
            name: string | null;
            funnel: {
                wishes: number;
                agreed: number;
                scheduled: number;
                held: number;
                useful: number;
                continued: number;
                fruitful: number;
            };
        };
        Indicator: {
            key: string;
            label: string;
            definition: string;
            value: number;
            of: number | null;
        };
        OutcomeReport: {
            isOwn: boolean;
            indicators: components["schemas"]["Indicator"][];
            countries: components["schemas"]["OutcomeGroup"][];
            sectors: components["schemas"]["OutcomeGroup"][];
            networks: components["schemas"]["OutcomeGroup"][];
            offices: components["schemas"]["OutcomeGroup"][];
            results: {
                /** @enum {string} */
                kind: "contract" | "technology_agreement" | "research_proposal" | "partnership" | "investment" | "jobs" | "new_enterprise";
                label: string;
                definition: string;
                meetings: number;
                bands: {
                    /** @enum {string} */
                    band: "under_10k" | "10k_50k" | "50k_250k" | "250k_1m" | "over_1m" | "jobs_1" | "jobs_2_5" | "jobs_6_20" | "jobs_over_20";
                    label: string;
                    meetings: number;
                }[];
            }[];
        };
        PublicOutcomeGroup: {
            key: string;
            held: number;
            fruitful: number | null;
        };
        PublicOutcomes: {
            total: {
                held: number | null;
                useful: number | null;
                continued: number | null;
                fruitful: number | null;
            };
            organisations: number | null;
            countries: components["schemas"]["PublicOutcomeGroup"][];
            sectors: components["schemas"]["PublicOutcomeGroup"][];
            results: {
                /** @enum {string} */
                kind: "contract" | "technology_agreement" | "research_proposal" | "partnership" | "investment" | "jobs" | "new_enterprise";
                meetings: number | null;
            }[];
        };
        Question: {
            /** Format: uuid */
            id: string;
            typeId: string | null;
            /** @enum {string} */
            kind: "text" | "long_text" | "choice" | "choices" | "file" | "consent";
            labels: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            hints: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            options: {
                /** Format: uuid */
                id: string;
                labels: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            isRequired: boolean;
            position: number;
            version: number;
        };
        CountedQuestion: {
            /** Format: uuid */
            id: string;
            typeId: string | null;
            /** @enum {string} */
            kind: "text" | "long_text" | "choice" | "choices" | "file" | "consent";
            labels: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            hints: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            options: {
                /** Format: uuid */
                id: string;
                labels: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            isRequired: boolean;
            position: number;
            version: number;
            answers: number;
        };
        StoredFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            size: number;
        };
        OwnRegistration: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            name: string;
            email: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            };
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            jobTitle: string;
            languages: string[];
            isOnline: boolean;
            offeredUntil: string | null;
            checkedInAt: string | null;
            /** Format: date-time */
            registeredAt: string;
            questions: components["schemas"]["Question"][];
            answers: {
                [key: string]: string | string[] | boolean;
            };
            files: components["schemas"]["StoredFile"][];
            isOnBehalf: boolean;
            version: number;
            actions: {
                edit: components["schemas"]["RuleCode"] | null;
                takePlace: components["schemas"]["RuleCode"] | null;
                withdraw: components["schemas"]["RuleCode"] | null;
                register: components["schemas"]["RuleCode"] | null;
            };
        };
        ParticipantHome: {
            /** Format: uuid */
            participantId: string;
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            name: string;
            offeredUntil: string | null;
            nextSteps: ("take_place" | "await_decision" | "await_place" | "register_again" | "introduce_organisation" | "describe_cooperation" | "answer_requests" | "send_requests" | "await_schedule" | "prepare_meetings" | "tell_outcomes")[];
            requestsWhyNot: components["schemas"]["RuleCode"] | null;
            profiles: number;
            unansweredRequests: number;
            sentRequests: number;
            unplacedMeetings: number;
            scheduledMeetings: number;
            untoldMeetings: number;
        };
        Participant: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            name: string;
            email: string;
            jobTitle: string;
            isOnline: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            };
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            registeredAt: string;
            waitingSince: string | null;
            offeredUntil: string | null;
            checkedInAt: string | null;
            version: number;
            actions: {
                approve: components["schemas"]["RuleCode"] | null;
                reject: components["schemas"]["RuleCode"] | null;
                offerPlace: components["schemas"]["RuleCode"] | null;
                checkIn: components["schemas"]["RuleCode"] | null;
                undoCheckIn: components["schemas"]["RuleCode"] | null;
                assignOffice: components["schemas"]["RuleCode"] | null;
                actFor: components["schemas"]["RuleCode"] | null;
            };
        };
        ParticipantDetail: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "applied" | "approved" | "rejected" | "waiting" | "offered" | "withdrawn";
            name: string;
            email: string;
            jobTitle: string;
            isOnline: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            };
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            office: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            registeredAt: string;
            waitingSince: string | null;
            offeredUntil: string | null;
            checkedInAt: string | null;
            version: number;
            actions: {
                approve: components["schemas"]["RuleCode"] | null;
                reject: components["schemas"]["RuleCode"] | null;
                offerPlace: components["schemas"]["RuleCode"] | null;
                checkIn: components["schemas"]["RuleCode"] | null;
                undoCheckIn: components["schemas"]["RuleCode"] | null;
                assignOffice: components["schemas"]["RuleCode"] | null;
                actFor: components["schemas"]["RuleCode"] | null;
            };
            languages: string[];
            questions: components["schemas"]["Question"][];
            answers: {
                [key: string]: string | string[] | boolean;
            };
            files: components["schemas"]["StoredFile"][];
        };
        ParticipantNote: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: date-time */
            createdAt: string;
            author: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            actions: {
                delete: components["schemas"]["RuleCode"] | null;
            };
        };
        ParticipantCounts: {
            states: {
                [key: string]: number;
            };
            checkedIn: number;
            capacity: number | null;
            taken: number;
        };
        PublicParticipationType: {
            /** Format: uuid */
            id: string;
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            approval: "automatic" | "manual";
            /** @enum {string} */
            room: "free" | "waiting_list" | "full";
            opensAt: string | null;
            closesAt: string | null;
            whyNot: components["schemas"]["RuleCode"] | null;
        };
        ParticipationType: {
            /** Format: uuid */
            id: string;
            names: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            approval: "automatic" | "manual";
            capacity: number | null;
            taken: number;
            waiting: number;
            participants: number;
            hasWaitingList: boolean;
            opensAt: string | null;
            closesAt: string | null;
            maxRequests: number | null;
            maxMeetings: number | null;
            position: number;
            version: number;
        };
        TypeRules: {
            pairs: {
                /** Format: uuid */
                fromTypeId: string;
                /** Format: uuid */
                toTypeId: string;
            }[];
        };
        CooperationProfile: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "offer" | "request";
            /** @enum {string} */
            area: "technology" | "business" | "research";
            title: string;
            description: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            descriptions: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            keywords: string[];
            languages: string[];
            version: number;
        };
        DirectoryRow: {
            /** Format: uuid */
            participantId: string;
            name: string;
            jobTitle: string;
            languages: string[];
            isOnline: boolean;
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            fit: {
                /** @enum {string} */
                code: "offers_what_you_seek" | "seeks_what_you_offer" | "same_sectors";
                values: string[];
            }[];
            whyNotMeet: components["schemas"]["RuleCode"] | null;
            isSaved: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
                country: string;
                city: string;
                sectors: string[];
                logoId: string | null;
            };
            offers: {
                title: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            offerCount: number;
            requests: {
                title: string;
                titles: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            requestCount: number;
        };
        DirectoryFacets: {
            total: number;
            countries: {
                value: string;
                count: number;
            }[];
            types: {
                value: string;
                count: number;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            }[];
            sectors: {
                value: string;
                count: number;
            }[];
        };
        DirectoryEntry: {
            /** Format: uuid */
            participantId: string;
            name: string;
            jobTitle: string;
            languages: string[];
            isOnline: boolean;
            type: {
                /** Format: uuid */
                id: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            fit: {
                /** @enum {string} */
                code: "offers_what_you_seek" | "seeks_what_you_offer" | "same_sectors";
                values: string[];
            }[];
            whyNotMeet: components["schemas"]["RuleCode"] | null;
            isSaved: boolean;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "company" | "association" | "chamber" | "cluster" | "agency" | "university" | "research_centre" | "public_body" | "other";
                country: string;
                city: string;
                sectors: string[];
                logoId: string | null;
                region: string;
                size: ("1-9" | "10-49" | "50-249" | "250+") | null;
                languages: string[];
                website: string;
                description: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            profiles: components["schemas"]["CooperationProfile"][];
            colleagues: {
                /** Format: uuid */
                participantId: string;
                name: string;
                jobTitle: string;
            }[];
            isMe: boolean;
            whyNotSuggest: components["schemas"]["RuleCode"] | null;
        };
        Statistics: {
            registrations: {
                /** Format: date */
                day: string;
                registered: number;
                approved: number;
            }[];
            requests: {
                /** Format: date */
                day: string;
                sent: number;
                accepted: number;
                declined: number;
            }[];
            countries: {
                from: string;
                to: string;
                meetings: number;
            }[];
        };
        Alerts: {
            undeliveredMail: number | null;
            unansweredRequests: number | null;
            unservedPeople: number | null;
            fullSlots: number | null;
            slots: number;
            trends: {
                participants: {
                    lately: number;
                    before: number;
                } | null;
                requests: {
                    lately: number;
                    before: number;
                } | null;
                meetings: {
                    lately: number;
                    before: number;
                } | null;
            };
        };
        ScheduleLimits: {
            perDay?: number | null;
            run?: number | null;
            pause?: number | null;
        };
        ScheduleRemedy: {
            /** @enum {string} */
            kind: "free_slot" | "add_table" | "raise_limit" | "allow_slot";
            person: components["schemas"]["MeetingPerson"] | null;
            slot: components["schemas"]["MeetingSlot"] | null;
            gain: number;
            meetings: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPerson"][];
            }[];
        };
        ScheduleQuality: {
            wished: number;
            placed: number;
            must: {
                wished: number;
                met: number;
            };
            crossBorder: {
                meetings: number;
                share: number;
            };
            breaks: {
                total: number;
                most: number;
                fewest: number;
            };
            people: {
                /** Format: uuid */
                participantId: string;
                name: string;
                organisationName: string;
                wished: number;
                placed: number;
                breaks: number;
                idleSlots: number;
                idleMinutes: number;
            }[];
            leastServed: {
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                wished: number;
                placed: number;
            }[];
            tableUse: {
                /** Format: uuid */
                slotId: string;
                used: number;
                tables: number;
            }[];
        };
        ScheduleComparison: {
            added: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPerson"][];
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                to: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
            }[];
            moved: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPerson"][];
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                to: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
            }[];
            dropped: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPerson"][];
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                to: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
            }[];
            kept: number;
            people: {
                /** Format: uuid */
                participantId: string;
                name: string;
                organisationName: string;
                added: number;
                moved: number;
                dropped: number;
            }[];
        };
        ScheduleWhatIf: {
            wished: number;
            base: {
                scheduled: number;
                weightBound: number;
            };
            items: {
                variation: {
                    /** @default 0 */
                    tables: number;
                    /** @default 0 */
                    slots: number;
                    /** @default 0 */
                    limit: number;
                };
                scheduled: number;
                weightBound: number;
                gain: number;
            }[];
        };
        ScheduleTablesCurve: {
            wished: number;
            tables: number;
            items: {
                tables: number;
                scheduled: number;
                weightBound: number;
            }[];
        };
        ScheduleFaults: {
            unknownMeetings: number;
            meetingsTwice: number;
            outsideGrid: number;
            outsideAllowedSlots: number;
            peopleTwice: number;
            outsideAvailability: number;
            tablesTwice: number;
            outsideTables: number;
            unsuitablePlaces: number;
            outOfOrder: number;
            overLimits: number;
            unfair: number;
            wrongFigures: number;
        };
        ScheduleFigures: {
            /** @enum {string} */
            status: "optimal" | "feasible" | "infeasible";
            wished: number;
            scheduled: number;
            weight: number;
            weightBound: number;
            breaks: number;
            breaksBound: number;
            seconds: number;
            peopleTwice: number;
            tablesTwice: number;
            outsideAvailability: number;
            faults?: components["schemas"]["ScheduleFaults"];
            spread?: number;
            isStopped?: boolean;
            certificate?: {
                weight: {
                    bound: number;
                    /** @enum {string} */
                    provedBy: "counting" | "prices" | "refutation";
                    isChecked: boolean;
                    isMet: boolean;
                };
                breaks: {
                    bound: number;
                    /** @enum {string} */
                    provedBy: "counting" | "prices" | "refutation";
                    isChecked: boolean;
                    isMet: boolean;
                };
            };
        };
        ScheduleRun: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "solve" | "repair" | "edit";
            startedBy: string | null;
            /** @enum {string} */
            state: "solving" | "draft" | "published" | "discarded" | "failed";
            seed: number;
            seconds: number;
            /** @enum {string} */
            keep: "scheduled" | "pinned";
            fairness: number | null;
            limits: components["schemas"]["ScheduleLimits"] | null;
            repair: {
                changes: ({
                    /** @constant */
                    kind: "table_lost";
                    /** Format: uuid */
                    tableId: string;
                    slotIds?: string[];
                } | {
                    /** @constant */
                    kind: "participant_away";
                    /** Format: uuid */
                    participantId: string;
                    slotIds: string[];
                } | {
                    /** @constant */
                    kind: "slot_dropped";
                    /** Format: uuid */
                    slotId: string;
                } | {
                    /** @constant */
                    kind: "meetings_added";
                    meetingIds?: string[];
                } | {
                    /** @constant */
                    kind: "meetings_cancelled";
                    meetingIds: string[];
                })[];
                unavoidableMoves: number;
                frozen: number;
            } | null;
            isSealed: boolean | null;
            failure: string;
            isQueued: boolean;
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
            publishedAt: string | null;
            figures: components["schemas"]["ScheduleFigures"] | null;
            progress: {
                stage: string;
                seconds: number;
                scheduled: number;
                weight: number;
                weightBound: number;
                breaks: number;
                breaksBound: number;
            } | null;
        };
        ScheduleRunFollow: {
            run: components["schemas"]["ScheduleRun"];
            isWhole: boolean;
            points: {
                stage: string;
                seconds: number;
                scheduled: number;
                weight: number;
                weightBound: number;
                breaks: number;
                breaksBound: number;
            }[];
        };
        ScheduleDraft: {
            run: components["schemas"]["ScheduleRun"];
            placements: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPerson"][];
                /** Format: uuid */
                slotId: string;
                /** Format: uuid */
                tableId: string;
                /** @enum {string} */
                change: "added" | "moved" | "kept";
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                isReseated: boolean;
            }[];
            unscheduled: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPerson"][];
                reason: string;
                remedy: components["schemas"]["ScheduleRemedy"] | null;
            }[];
            dropped: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPerson"][];
                from: {
                    /** Format: uuid */
                    slotId: string;
                    /** Format: uuid */
                    tableId: string;
                } | null;
                reason: string;
            }[];
            conflicts: {
                /** Format: uuid */
                meetingId: string;
                people: components["schemas"]["MeetingPerson"][];
                /** @enum {string} */
                cause: "changed" | "begun" | "taken";
            }[];
            quality: components["schemas"]["ScheduleQuality"];
            revision: number;
            edits: number;
            curve: {
                stage: string;
                seconds: number;
                scheduled: number;
                weight: number;
                weightBound: number;
                breaks: number;
                breaksBound: number;
            }[];
        };
        ScheduleGrid: {
            slots: {
                /** Format: uuid */
                id: string;
                /** Format: date */
                day: string;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
            }[];
            tables: {
                /** Format: uuid */
                id: string;
                label: string;
                /** @enum {string} */
                kind: "table" | "booth" | "online";
                isActive: boolean;
            }[];
            people: [
                string,
                string,
                string,
                string
            ][];
            meetings: [
                string,
                "agreed" | "scheduled" | "held" | "missed" | "cancelled",
                number,
                boolean,
                number | null,
                number | null,
                number[]
            ][];
        };
        MeetingPlaces: {
            /** Format: uuid */
            meetingId: string;
            version: number;
            from: {
                /** Format: uuid */
                slotId: string;
                /** Format: uuid */
                tableId: string;
            } | null;
            refusal: components["schemas"]["RuleCode"] | null;
            unsuitable: string[];
            slots: {
                /** Format: uuid */
                slotId: string;
                refusal: components["schemas"]["RuleCode"] | null;
                blockers: {
                    /** Format: uuid */
                    participantId: string;
                    name: string;
                    /** @enum {string} */
                    cause: "absence" | "session" | "meeting";
                    meetingId: string | null;
                }[];
                free: string[];
                taken: {
                    /** Format: uuid */
                    tableId: string;
                    meetingId: string | null;
                }[];
            }[];
        };
        HandEdits: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                by: string | null;
                moves: {
                    /** Format: uuid */
                    meetingId: string;
                    people: components["schemas"]["MeetingPerson"][];
                    from: {
                        /** Format: uuid */
                        slotId: string;
                        /** Format: uuid */
                        tableId: string;
                    } | null;
                    to: {
                        /** Format: uuid */
                        slotId: string;
                        /** Format: uuid */
                        tableId: string;
                    } | null;
                }[];
                undo: components["schemas"]["RuleCode"] | null;
            }[];
        };
        SurveyRow: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            options: string[];
            closesAt: string | null;
            answers: number;
            hasAnswered: boolean;
        };
        SectorRank: {
            code: string;
            answers: number;
            mean: number | null;
            institutions: number | null;
            localActors: number | null;
            agreement: number | null;
            spread: number[];
            comments: {
                organisation: string;
                text: string;
            }[];
        };
        SurveyQuestion: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            options: string[];
            closesAt: string | null;
            texts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            network: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            mine: {
                /** @default  */
                organisation: string;
                weights: {
                    [key: string]: number;
                };
                /** @default {} */
                comments: {
                    [key: string]: string;
                };
                /** @default  */
                comment: string;
            } | null;
            answer: string | null;
        };
        SurveyPage: {
            /** Format: uuid */
            id: string;
            titles: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            options: string[];
            closesAt: string | null;
            texts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            network: {
                slug: string;
                names: {
                    en?: string;
                    it?: string;
                    sl?: string;
                    de?: string;
                };
            };
            mine: {
                /** @default  */
                organisation: string;
                weights: {
                    [key: string]: number;
                };
                /** @default {} */
                comments: {
                    [key: string]: string;
                };
                /** @default  */
                comment: string;
            } | null;
            answer: string | null;
            version: number;
            key: string | null;
            answers: {
                institutions: number;
                localActors: number;
            };
            ranks: components["schemas"]["SectorRank"][] | null;
            remarks: {
                organisation: string;
                text: string;
            }[];
            chosen: string[];
            reasons: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            decidedAt: string | null;
            actions: {
                edit: string | null;
                open: string | null;
                close: string | null;
                decide: string | null;
                delete: string | null;
            };
        };
        AffectedMeeting: {
            /** Format: uuid */
            id: string;
            people: {
                /** Format: uuid */
                id: string;
                name: string;
                organisation: string;
            }[];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            table: string;
        };
        TimetableEditPreview: {
            meetings: components["schemas"]["AffectedMeeting"][];
            informed: components["schemas"]["AffectedMeeting"][];
            slotsAdded: number;
            slotsRemoved: number;
        };
        SiteSettings: {
            name: string;
            claims: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            intros: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            colour: string;
            /** @enum {string} */
            mainLocale: "en" | "it" | "sl" | "de";
            contactEmail: string;
            contacts: {
                en?: string;
                it?: string;
                sl?: string;
                de?: string;
            };
            logoId: string | null;
            version: number;
        };
        SitePage: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "page" | "news";
            slug: string;
            /** @enum {string} */
            state: "draft" | "scheduled" | "published";
            menuPosition: number | null;
            publishedAt: string | null;
            texts: {
                [key: string]: {
                    title: string;
                    summary: string;
                    html: string;
                    /** Format: date-time */
                    revisedAt: string;
                };
            };
            outdated: ("en" | "it" | "sl" | "de")[];
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
