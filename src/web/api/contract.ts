// Made by `npm run contract` from the description of the API (/api/openapi.json), not written by hand.

export interface paths {
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
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
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it is ready */
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
                            /** @enum {boolean} */
                            ready: true;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this installation is, and who you are */
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
                            organisation: {
                                /** @enum {string} */
                                mode: "own" | "sample";
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                secondFactor: boolean;
                                rev: number;
                            } | null;
                            inForce: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                            } | null;
                            me: {
                                /** Format: uuid */
                                person: string;
                                name: string;
                                administrator: boolean;
                                founder: ("it" | "operations") | null;
                                held: {
                                    function: string;
                                    site: string | null;
                                    area: string | null;
                                    for: string | null;
                                }[];
                                may: string[];
                                sites: "*" | string[];
                                /** @description Where you audit */
                                audits: "*" | string[];
                                /** @description Where you hold an internal function that does not audit */
                                works: "*" | string[];
                                /** @description Where you hold an external function: there you ask for what is your own */
                                serves: "*" | string[];
                                factor: ("password" | "code" | "recovery" | "passkey" | "provider" | "provider_mfa") | null;
                                /** @description Where you change nothing before you sign in with a second factor */
                                weakAt: "*" | string[];
                                session: string;
                                /** Format: date-time */
                                sessionEnds: string;
                            } | null;
                            samplePassword: string | null;
                            /** @description What the company’s sign-in is called, where there is one */
                            provider: string | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found the organisation: two founders, one of each side, and the first site; signs in the one at the keyboard */
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
                        /** @description The secret of the one-time link that the server printed */
                        link: string;
                        label: string | {
                            en: string;
                            de?: string;
                        };
                        it: {
                            /** Format: uuid */
                            person: string;
                            name: string;
                            /** Format: email */
                            email: string;
                        };
                        operations: {
                            /** Format: uuid */
                            person: string;
                            name: string;
                            /** Format: email */
                            email: string;
                        };
                        /**
                         * @description The founder who sits at the keyboard, and administers the installation
                         * @enum {string}
                         */
                        administrator: "it" | "operations";
                        password: string;
                        site: {
                            site: string;
                            label: string | {
                                en: string;
                                de?: string;
                            };
                            zone: string;
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
                        "application/json": {
                            /** @description The path of the one-time link for the other founder */
                            invitation: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the sample company, on an installation without data */
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
                        "application/json": Record<string, never> | null;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Take the sample company away, with all that was done in it */
        delete: {
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
                        "application/json": Record<string, never> | null;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
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
    "/api/sample/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom one can be in the sample company */
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
                            people: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                held: {
                                    function: string;
                                    site: string | null;
                                    area: string | null;
                                }[];
                            }[];
                            functions: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                /** @enum {string} */
                                side?: "it" | "operations";
                            }[];
                            sites: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sample/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be somebody of the sample company */
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
                        person: string;
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
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the person at this terminal */
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
                        password: string;
                        code?: string;
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
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Sign in */
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
                        password: string;
                        code?: string;
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
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never> | null;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
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
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your password */
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
                        password: string;
                        next: string;
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
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start setting up a second factor */
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
                        "application/json": {
                            uri: string;
                            secret: string;
                            picture: {
                                size: number;
                                path: string;
                            };
                            recoveryCodes: string[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/second-factor/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm it with a code */
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
                        code: string;
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
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/second-factor/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove the second factor */
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
                        password: string;
                        code: string;
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
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new recovery codes */
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
                        "application/json": {
                            recoveryCodes: string[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your password, second factor, passkeys, link to the company’s sign-in, and open sessions */
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
                            hasPassword: boolean;
                            /** @description Whether the company’s sign-in leads to this account */
                            linked: boolean;
                            passkeys: {
                                id: string;
                                name: string;
                                /** Format: date-time */
                                createdAt: string;
                                usedAt: string | null;
                            }[];
                            secondFactor: {
                                on: boolean;
                                recoveryCodes: number;
                            };
                            sessions: {
                                id: string;
                                /** Format: uuid */
                                account: string;
                                /** Format: date-time */
                                startedAt: string;
                                /** Format: date-time */
                                expiresAt: string;
                                factor: string;
                                /** Format: date-time */
                                seenAt: string;
                                address: string | null;
                                agent: string | null;
                                current: boolean;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of your sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
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
                        "application/json": Record<string, never> | null;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
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
    "/api/people/{person}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a one-time link for a person, shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        purpose: "join" | "recover";
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
                            path: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a one-time link is for */
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
                            name: string;
                            email: string;
                            purpose: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Use a one-time link: set a password and be signed in */
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
                        "application/json": {
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts and versions of the split, the newest first; which is in force at an instant */
        get: {
            parameters: {
                query?: {
                    /** @description The instant asked about; now without one */
                    on?: string;
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
                            /** Format: uuid */
                            id: string;
                            label: string;
                            /** @enum {string} */
                            state: "draft" | "signed" | "withdrawn" | "discarded";
                            number: number | null;
                            basedOn: string | null;
                            inForceFrom: string | null;
                            openedBy: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            signedAt: string | null;
                            withdrawnAt: string | null;
                            hash: string | null;
                            rev: number;
                            inForce: boolean;
                            openerName: string | null;
                            signers: {
                                /** @enum {string} */
                                side: "it" | "operations";
                                name: string;
                            }[];
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of the split in force at an instant, whole */
        get: {
            parameters: {
                query?: {
                    /** @description The instant asked about; now without one */
                    on?: string;
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
                            version: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string} */
                                state: "draft" | "signed" | "withdrawn" | "discarded";
                                number: number | null;
                                basedOn: string | null;
                                inForceFrom: string | null;
                                openedBy: string | null;
                                /** Format: date-time */
                                openedAt: string;
                                signedAt: string | null;
                                withdrawnAt: string | null;
                                hash: string | null;
                                rev: number;
                                inForce: boolean;
                            };
                            number: number;
                            parts: {
                                /** @enum {string} */
                                kind: "head" | "function" | "group" | "fact" | "impossible" | "escalation" | "activity" | "override" | "act";
                                key: string;
                                position: number;
                                body: unknown;
                                site: string | null;
                                rev: number;
                            }[];
                            /** @description Of people those about whom a proof has something to say; `told` says where it has looked */
                            records: {
                                zone: string;
                                sites: unknown[];
                                people: {
                                    id: string;
                                    name: string;
                                    /** Format: date-time */
                                    left?: string;
                                }[];
                                holders: unknown[];
                                deputies: unknown[];
                                absences: unknown[];
                                trainings: unknown[];
                                told?: {
                                    seats: {
                                        [key: string]: string[];
                                    };
                                    whole: string[];
                                };
                            };
                            /** @description The people whom signatures and acceptances name */
                            names: {
                                [key: string]: string;
                            };
                            acceptances: {
                                finding: string;
                                sentence: string;
                                reason: string;
                                /** Format: uuid */
                                by: string;
                                /** Format: date-time */
                                at: string;
                                restricted: boolean;
                            }[];
                            signatures: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                person: string;
                                printedName: string;
                                function: string;
                                /** @enum {string} */
                                side: "it" | "operations";
                                standingFor: string | null;
                                /** @enum {string} */
                                meaning: "review" | "approval" | "responsibility" | "authorship";
                                /** Format: date-time */
                                at: string;
                                zone: string;
                                hash: string;
                                voidAt: string | null;
                                voidBy: string | null;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft or version of the split, whole */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    version: string;
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
                            version: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string} */
                                state: "draft" | "signed" | "withdrawn" | "discarded";
                                number: number | null;
                                basedOn: string | null;
                                inForceFrom: string | null;
                                openedBy: string | null;
                                /** Format: date-time */
                                openedAt: string;
                                signedAt: string | null;
                                withdrawnAt: string | null;
                                hash: string | null;
                                rev: number;
                                inForce: boolean;
                            };
                            number: number;
                            parts: {
                                /** @enum {string} */
                                kind: "head" | "function" | "group" | "fact" | "impossible" | "escalation" | "activity" | "override" | "act";
                                key: string;
                                position: number;
                                body: unknown;
                                site: string | null;
                                rev: number;
                            }[];
                            /** @description Of people those about whom a proof has something to say; `told` says where it has looked */
                            records: {
                                zone: string;
                                sites: unknown[];
                                people: {
                                    id: string;
                                    name: string;
                                    /** Format: date-time */
                                    left?: string;
                                }[];
                                holders: unknown[];
                                deputies: unknown[];
                                absences: unknown[];
                                trainings: unknown[];
                                told?: {
                                    seats: {
                                        [key: string]: string[];
                                    };
                                    whole: string[];
                                };
                            };
                            /** @description The people whom signatures and acceptances name */
                            names: {
                                [key: string]: string;
                            };
                            acceptances: {
                                finding: string;
                                sentence: string;
                                reason: string;
                                /** Format: uuid */
                                by: string;
                                /** Format: date-time */
                                at: string;
                                restricted: boolean;
                            }[];
                            signatures: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                person: string;
                                printedName: string;
                                function: string;
                                /** @enum {string} */
                                side: "it" | "operations";
                                standingFor: string | null;
                                /** @enum {string} */
                                meaning: "review" | "approval" | "responsibility" | "authorship";
                                /** Format: date-time */
                                at: string;
                                zone: string;
                                hash: string;
                                voidAt: string | null;
                                voidBy: string | null;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/versions/{version}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a draft or version changes for whom, in sentences, against another; without one against what is in force */
        get: {
            parameters: {
                query?: {
                    with?: string;
                };
                header?: never;
                path: {
                    version: string;
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
                            with: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                number: number | null;
                            };
                            activities: {
                                activity: string;
                                place: string | null;
                                title: string;
                                sentences: string[];
                            }[];
                            functions: {
                                function: string;
                                title: string;
                                sentences: string[];
                            }[];
                            elements: string[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a draft */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draft: string;
                        label: string;
                        from: ("in-force" | "standard" | "empty") | string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/drafts/{draft}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change parts of a draft, all or none */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        changes: {
                            /** @enum {string} */
                            kind: "head" | "function" | "group" | "fact" | "impossible" | "escalation" | "activity" | "override" | "act";
                            key: string;
                            position: number;
                            body: unknown;
                            rev: number | null;
                        }[];
                        why?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/drafts/{draft}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a whole split, read from a file, into a draft */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        file: {
                            name: string;
                            sha256: string;
                        };
                        parts: {
                            /** @enum {string} */
                            kind: "head" | "function" | "group" | "fact" | "impossible" | "escalation" | "activity" | "override" | "act";
                            key: string;
                            position: number;
                            body: unknown;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Name a draft, and from when it should be in force */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        label: string;
                        inForceFrom: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/drafts/{draft}/discards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a draft */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/versions/{version}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps a draft out of force: findings, who can turn the keys, and the decision about it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    version: string;
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
                            rev: number;
                            hash: string;
                            /** @enum {string} */
                            verdict: "proved" | "refuted" | "undecided";
                            findings: {
                                key: string;
                                /** @enum {string} */
                                severity: "error" | "warning";
                                kind: string;
                                activity: string | null;
                                place: string | null;
                                sentence: string;
                                accepted: {
                                    reason: string;
                                    by: string;
                                    /** @description What the reason can be read under, where it is restricted */
                                    restricted: string | null;
                                } | null;
                            }[];
                            keys: {
                                /** @enum {string} */
                                side: "it" | "operations";
                                function: string;
                                holders: {
                                    person: string;
                                    name: string;
                                    for: string | null;
                                }[];
                            }[];
                            /** @description Why it could not come into force; null where it can be handed in */
                            notReady: {
                                code: string;
                                title: string;
                                params: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            /** @description The decision about it, where it is handed in, or was sent back */
                            decision: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                /** @enum {string} */
                                state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                rev: number;
                            } | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/drafts/{draft}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept findings in writing */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        findings: string[];
                        why: string;
                        /** @default false */
                        restricted?: boolean;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/drafts/{draft}/acceptances/{finding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an acceptance back */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    draft: string;
                    finding: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
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
    "/api/split/versions/{version}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a version that is not yet in force */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/split/drafts/{draft}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a draft in for decision */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        decision: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by name with the functions that they hold, fifty at a time */
        get: {
            parameters: {
                query?: {
                    /** @description Words of names, addresses, functions and places; all have to fit */
                    find?: string;
                    /** @description Who holds something there; left empty: at corporate level */
                    site?: string;
                    /** @description Who holds something for this site: there, or at corporate level */
                    for?: string;
                    /** @description Who holds it; with a site, there */
                    function?: string;
                    /** @description Only people who are there now, and no service accounts */
                    there?: "true";
                    after?: string;
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
                            people: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                administrator: boolean;
                                /** @description From then on they are not there any more; may lie ahead */
                                left: string | null;
                                active: boolean;
                                /** @enum {string} */
                                kind: "person" | "service";
                                hasAccount: boolean;
                                rev: number;
                                holdings: {
                                    /** Format: uuid */
                                    id: string;
                                    function: string;
                                    site: string | null;
                                    area: string | null;
                                    from: string | null;
                                    to: string | null;
                                    rev: number;
                                }[];
                            }[];
                            /** @description What to give as `after` for the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a person */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        person: string;
                        name: string;
                        /** Format: email */
                        email: string;
                        /** @default false */
                        administrator?: boolean;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person with functions, deputies, absences and trainings */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
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
                            id: string;
                            name: string;
                            email: string;
                            administrator: boolean;
                            /** @description From then on they are not there any more; may lie ahead */
                            left: string | null;
                            active: boolean;
                            /** @enum {string} */
                            kind: "person" | "service";
                            hasAccount: boolean;
                            rev: number;
                            holdings: {
                                /** Format: uuid */
                                id: string;
                                function: string;
                                site: string | null;
                                area: string | null;
                                from: string | null;
                                to: string | null;
                                rev: number;
                            }[];
                            deputies: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                deputy: string;
                                name: string;
                                from: string | null;
                                to: string | null;
                                rev: number;
                            }[];
                            absences: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                from: string;
                                to: string | null;
                                rev: number;
                            }[];
                            trainings: {
                                /** Format: uuid */
                                id: string;
                                course: string;
                                /** Format: date */
                                from: string;
                                to: string | null;
                                rev: number;
                            }[];
                            /** @description What the company's sign-in says of them, and nobody has given them yet */
                            claimed: {
                                function: string;
                                site: string | null;
                                value: string;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Change a person */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** Format: email */
                        email: string;
                        administrator: boolean;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the record says of yourself: functions, deputies, absences and trainings */
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
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            administrator: boolean;
                            /** @description From then on they are not there any more; may lie ahead */
                            left: string | null;
                            active: boolean;
                            /** @enum {string} */
                            kind: "person" | "service";
                            hasAccount: boolean;
                            rev: number;
                            holdings: {
                                /** Format: uuid */
                                id: string;
                                function: string;
                                site: string | null;
                                area: string | null;
                                from: string | null;
                                to: string | null;
                                rev: number;
                            }[];
                            deputies: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                deputy: string;
                                name: string;
                                from: string | null;
                                to: string | null;
                                rev: number;
                            }[];
                            absences: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                from: string;
                                to: string | null;
                                rev: number;
                            }[];
                            trainings: {
                                /** Format: uuid */
                                id: string;
                                course: string;
                                /** Format: date */
                                from: string;
                                to: string | null;
                                rev: number;
                            }[];
                            /** @description What the company's sign-in says of them, and nobody has given them yet */
                            claimed: {
                                function: string;
                                site: string | null;
                                value: string;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a function to a person */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        holding: string;
                        function: string;
                        /** Format: uuid */
                        person: string;
                        /** @default null */
                        site?: string | null;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        to?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/holdings/{holding}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the holding of a function */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    holding: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        to: string;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/people/{person}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a person to another function */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        why: string;
                        ends: {
                            /** Format: uuid */
                            holding: string;
                            rev: number;
                        }[];
                        gives: {
                            /** Format: uuid */
                            holding: string;
                            function: string;
                            /** @default null */
                            site?: string | null;
                            /** @default null */
                            area?: string | null;
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
                        "application/json": {
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a training */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        training: string;
                        /** Format: uuid */
                        person: string;
                        course: string;
                        /** Format: date */
                        from: string;
                        /** @default null */
                        to?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/trainings/{training}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a training */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    training: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        to: string;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a deputy */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        person: string;
                        /** Format: uuid */
                        deputy: string;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        to?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/deputies/{deputy}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a deputy */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    deputy: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        to: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an absence */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        person: string;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        to?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/absences/{absence}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an absence: somebody is back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    absence: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/people/{person}/leavings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person leaves */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        at?: string | null;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/people/{person}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who has left is back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may do what, and who reads: the table of access, with the functions that the split in force names */
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
                            acts: {
                                act: string;
                                /** @enum {string} */
                                doer: "first visit" | "administrator" | "split" | "own" | "own session" | "member" | "outside" | "requester" | "invited" | "system";
                                /** @description None while no split is in force, or where no split gives it */
                                functions: {
                                    function: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    /** @description Where the split gives it */
                                    sites: "*" | string[];
                                }[];
                            }[];
                            readers: ("anyone" | "signed in" | "own session" | "directory" | "member" | "outside" | "whole ledger" | "administrator")[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your tokens, without their secrets, and what the scope of one is made of */
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
                            scopes: string[];
                            tokens: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                scope: string[];
                                site: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                expiresAt: string;
                                revokedAt: string | null;
                                /** @description When it was last used, to the minute */
                                usedAt: string | null;
                                rev: number;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a token for yourself, or as an administrator for a service account; shown this once */
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
                        token: string;
                        /** Format: uuid */
                        person: string;
                        label: string;
                        scope: string[];
                        /** @default null */
                        site?: string | null;
                        /** Format: date-time */
                        expires: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                            /** @description What to send as Bearer token */
                            secret: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/tokens/{token}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a token count no longer */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service accounts, with their tokens */
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
                            /** Format: uuid */
                            person: string;
                            name: string;
                            active: boolean;
                            rev: number;
                            tokens: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                scope: string[];
                                site: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                expiresAt: string;
                                revokedAt: string | null;
                                /** @description When it was last used, to the minute */
                                usedAt: string | null;
                                rev: number;
                            }[];
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a service account */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        person: string;
                        service: string;
                        name: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/organisation/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask for a second factor everywhere, or not */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        site?: string | null;
                        secondFactor: boolean;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask for a second factor at a site, or not */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        secondFactor: boolean;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company’s own sign-in, without its secret */
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
                            rev: number;
                            settings: {
                                issuer: string;
                                client: string;
                                label: string;
                                claim: string | null;
                                mapping: {
                                    value: string;
                                    function: string;
                                    site: string | null;
                                }[];
                                enabled: boolean;
                            } | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Set up the company’s own sign-in; a secret that is left out stays */
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
                        issuer: string;
                        client: string;
                        /** @default null */
                        secret?: string | null;
                        label: string;
                        /** @default null */
                        claim?: string | null;
                        /** @default [] */
                        mapping?: {
                            value: string;
                            function: string;
                            /** @default null */
                            site?: string | null;
                        }[];
                        enabled: boolean;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/provider/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the company’s own sign-in whether it is there, and is what the settings say */
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
                        "application/json": {
                            issuer: string;
                            authorization: string;
                            token: string;
                            pkce: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/provider/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with the company; or, in a session, to link it with your account */
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
                        /** @default false */
                        link?: boolean;
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
                            /** @description Where to send the browser */
                            to: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/provider/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Come back from the company’s sign-in, with what it put into the address */
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
                        query: string;
                    };
                };
            };
            responses: {
                /** @description The new session; null where an account was linked */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        } | null;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that waits for you, the most urgent first, with the reason why it does */
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
                            /**
                             * Format: date-time
                             * @description What time it is here: until when something waits is told from it
                             */
                            at: string;
                            items: {
                                /** @enum {string} */
                                kind: "decision" | "limit" | "entry" | "shift" | "finding" | "vacancy" | "untrained" | "deputy-circle";
                                subject: string;
                                site: string | null;
                                since: string | null;
                                due: string | null;
                                title: string;
                                because: {
                                    key: string;
                                    params: {
                                        [key: string]: unknown;
                                    };
                                };
                                sentence: string;
                                to: string;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start making a passkey */
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
                        password?: string;
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
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the passkey that the browser has made */
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
                        response: {
                            [key: string]: unknown;
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
                        "application/json": Record<string, never> | null;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/passkeys/{passkey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a passkey */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    passkey: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
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
                        "application/json": Record<string, never> | null;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/passkeys/{passkey}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a passkey away */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    passkey: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
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
                        "application/json": Record<string, never> | null;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/passkeys/signings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start proving with a passkey that it is you who signs: what, in which state, with which meaning */
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
                        subject: string;
                        rev: number;
                        /** @enum {string} */
                        meaning: "review" | "approval" | "responsibility" | "authorship";
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
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start coming in with a passkey */
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
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Come in with a passkey */
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
                        response: {
                            [key: string]: unknown;
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
                        "application/json": {
                            id: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            factor: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/who": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who decides about an activity, by name, under which conditions, by when, and why */
        get: {
            parameters: {
                query: {
                    activity: string;
                    place?: string;
                    /** @description An instant, or a day, which counts as its noon at the place */
                    on?: string;
                    /** @description What is known of the situation, as JSON: {"process-state":"running","days":3} */
                    facts?: string;
                    /** @description The asset that it is about: its place and the facts that are not told come from the list */
                    asset?: string;
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
                            version: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                            };
                            answer: {
                                [key: string]: unknown;
                            };
                            /** @description Of the people whom the answer names by id alone */
                            names: {
                                [key: string]: string;
                            };
                            /** @description When it has to be decided, if it is asked at the instant */
                            dueBy: string | null;
                            /** @description When it moves up to whom */
                            path: {
                                /** Format: date-time */
                                at: string;
                                to: string[];
                            }[];
                            /** @description the zone of the place */
                            zone: string;
                            asset: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                /** @description What the list says of it */
                                facts: {
                                    [key: string]: string | number | boolean;
                                };
                            } | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites with their areas and cells */
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
                            id: string;
                            label: {
                                en: string;
                                de?: string;
                            };
                            rev: number;
                            zone: string;
                            secondFactor: boolean;
                            regimes: ("gxp" | "nis2" | "nerc-cip" | "seveso" | "machinery" | "food" | "cfats" | "kritis" | "iec-61511")[] | null;
                            areas: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                rev: number;
                                cells: {
                                    id: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    rev: number;
                                }[];
                            }[];
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a site */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        site: string;
                        label: string | {
                            en: string;
                            de?: string;
                        };
                        zone: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a site */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        label: string | {
                            en: string;
                            de?: string;
                        };
                        zone: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say under which regimes a site is */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        regimes: ("gxp" | "nis2" | "nerc-cip" | "seveso" | "machinery" | "food" | "cfats" | "kritis" | "iec-61511")[];
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an area of a site */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        area: string;
                        label: string | {
                            en: string;
                            de?: string;
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
                        "application/json": {
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/areas/{area}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a cell of an area */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                    area: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        cell: string;
                        label: string | {
                            en: string;
                            de?: string;
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
                        "application/json": {
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/{asset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An asset of the authoritative list */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    asset: string;
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
                            area: string | null;
                            cell: string | null;
                            parent: string | null;
                            partner: string | null;
                            tag: string;
                            number: string;
                            name: string;
                            /** @enum {string} */
                            class: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                            /** @enum {string} */
                            state: "in-service" | "spare" | "out-of-service" | "retired";
                            vendor: string;
                            model: string;
                            serial: string;
                            firmware: string;
                            os: string;
                            hostname: string;
                            addresses: string[];
                            location: string;
                            zone: string;
                            owner: string;
                            /** @enum {string} */
                            validated: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            regime: "it" | "engineering" | "validated" | "unknown";
                            /** @enum {string} */
                            backup: "current" | "outdated" | "none" | "unknown";
                            safetyFunction: boolean | null;
                            details: {
                                support?: {
                                    model?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                    firmware?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                    os?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                };
                                validation?: string;
                                backup?: {
                                    /** Format: date */
                                    on?: string;
                                    place?: string;
                                };
                                systems?: {
                                    /** @enum {string} */
                                    kind: "erp" | "qms" | "plm" | "historian" | "mes" | "lims" | "cmms" | "other";
                                    name: string;
                                    /** @enum {string} */
                                    direction: "depends-on" | "feeds";
                                }[];
                                protocols?: string[];
                                services?: string[];
                                logging?: string;
                                accounts?: string;
                                notes?: string;
                            };
                            /** Format: uuid */
                            id: string;
                            site: string;
                            rated: {
                                [key: string]: {
                                    /** @enum {string} */
                                    level: "low" | "medium" | "high";
                                    reason: string;
                                    source: string;
                                };
                            };
                            ranking: {
                                /** @enum {string} */
                                level: "low" | "medium" | "high";
                                from: ("safety" | "regulatory" | "production")[];
                                missing: ("safety" | "regulatory" | "production")[];
                            } | null;
                            /** @enum {string} */
                            support: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                            /** Format: date-time */
                            changed: string;
                            rev: number;
                            above: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                name: string;
                                class: string;
                            }[];
                            below: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                name: string;
                                class: string;
                            }[];
                            pair: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                name: string;
                                class: string;
                            } | null;
                            answersFor: {
                                function: string;
                                people: string[];
                            } | null;
                            sharing: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                addresses: string[];
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Change what the list says of an asset */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    asset: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fields: {
                            area?: string | null;
                            cell?: string | null;
                            parent?: string | null;
                            partner?: string | null;
                            tag?: string;
                            number?: string;
                            name?: string;
                            /** @enum {string} */
                            class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                            /** @enum {string} */
                            state?: "in-service" | "spare" | "out-of-service" | "retired";
                            vendor?: string;
                            model?: string;
                            serial?: string;
                            firmware?: string;
                            os?: string;
                            hostname?: string;
                            addresses?: string[];
                            location?: string;
                            zone?: string;
                            owner?: string;
                            /** @enum {string} */
                            validated?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            regime?: "it" | "engineering" | "validated" | "unknown";
                            /** @enum {string} */
                            backup?: "current" | "outdated" | "none" | "unknown";
                            safetyFunction?: boolean | null;
                            details?: {
                                support?: {
                                    model?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                    firmware?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                    os?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                };
                                validation?: string;
                                backup?: {
                                    /** Format: date */
                                    on?: string;
                                    place?: string;
                                };
                                systems?: {
                                    /** @enum {string} */
                                    kind: "erp" | "qms" | "plm" | "historian" | "mes" | "lims" | "cmms" | "other";
                                    name: string;
                                    /** @enum {string} */
                                    direction: "depends-on" | "feeds";
                                }[];
                                protocols?: string[];
                                services?: string[];
                                logging?: string;
                                accounts?: string;
                                notes?: string;
                            };
                        };
                        why?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of assets, filtered, searched and sorted, a page at a time */
        get: {
            parameters: {
                query?: {
                    site?: string;
                    area?: string;
                    cell?: string;
                    class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                    state?: "in-service" | "spare" | "out-of-service" | "retired";
                    ranking?: "low" | "medium" | "high";
                    support?: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                    validated?: "yes" | "no" | "unknown";
                    regime?: "it" | "engineering" | "validated" | "unknown";
                    backup?: "current" | "outdated" | "none" | "unknown";
                    vendor?: string;
                    model?: string;
                    owner?: string;
                    zone?: string;
                    without?: "rating" | "support" | "backup" | "owner" | "zone" | "area" | "vendor" | "model" | "serial" | "firmware" | "address";
                    shares?: "address";
                    q?: string;
                    sort?: "tag" | "name" | "class" | "make" | "place" | "ranking" | "support" | "changed";
                    direction?: "up" | "down";
                    /** @description Where the page before ended: its `next` */
                    after?: string;
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
                            assets: {
                                /** Format: uuid */
                                id: string;
                                site: string;
                                area: string | null;
                                cell: string | null;
                                tag: string;
                                number: string;
                                name: string;
                                /** @enum {string} */
                                class: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** @enum {string} */
                                state: "in-service" | "spare" | "out-of-service" | "retired";
                                vendor: string;
                                model: string;
                                serial: string;
                                firmware: string;
                                os: string;
                                hostname: string;
                                addresses: string[];
                                location: string;
                                zone: string;
                                owner: string;
                                /** @enum {string} */
                                validated: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                regime: "it" | "engineering" | "validated" | "unknown";
                                /** @enum {string} */
                                backup: "current" | "outdated" | "none" | "unknown";
                                ranking: ("low" | "medium" | "high") | null;
                                /** @enum {string} */
                                support: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                                /** Format: date-time */
                                changed: string;
                                rev: number;
                            }[];
                            /** @description Where the next page goes on; also where this one holds fewer than asked for, or none */
                            next: string | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add an asset to the list */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        asset: string;
                        site: string;
                        fields: {
                            area?: string | null;
                            cell?: string | null;
                            parent?: string | null;
                            partner?: string | null;
                            tag: string;
                            number?: string;
                            name?: string;
                            /** @enum {string} */
                            class: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                            /** @enum {string} */
                            state?: "in-service" | "spare" | "out-of-service" | "retired";
                            vendor?: string;
                            model?: string;
                            serial?: string;
                            firmware?: string;
                            os?: string;
                            hostname?: string;
                            addresses?: string[];
                            location?: string;
                            zone?: string;
                            owner?: string;
                            /** @enum {string} */
                            validated?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            regime?: "it" | "engineering" | "validated" | "unknown";
                            /** @enum {string} */
                            backup?: "current" | "outdated" | "none" | "unknown";
                            safetyFunction?: boolean | null;
                            details?: {
                                support?: {
                                    model?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                    firmware?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                    os?: {
                                        /** @enum {string} */
                                        state: "full" | "end-unknown" | "conditional" | "ended";
                                        condition?: string;
                                        /** Format: date */
                                        until?: string;
                                    };
                                };
                                validation?: string;
                                backup?: {
                                    /** Format: date */
                                    on?: string;
                                    place?: string;
                                };
                                systems?: {
                                    /** @enum {string} */
                                    kind: "erp" | "qms" | "plm" | "historian" | "mes" | "lims" | "cmms" | "other";
                                    name: string;
                                    /** @enum {string} */
                                    direction: "depends-on" | "feeds";
                                }[];
                                protocols?: string[];
                                services?: string[];
                                logging?: string;
                                accounts?: string;
                                notes?: string;
                            };
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
                        "application/json": {
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/{asset}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate how critical an asset is */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    asset: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        for: "safety" | "regulatory" | "production";
                        /** @enum {string} */
                        level: "low" | "medium" | "high";
                        reason: string;
                        /** @default  */
                        source?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/production-scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the company words the levels of criticality for production */
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
                            levels: {
                                [key: string]: string;
                            } | null;
                            rev: number;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Word the levels of criticality for production */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        low: string;
                        medium: string;
                        high: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many assets a filter leaves, counted up to 10000 */
        get: {
            parameters: {
                query?: {
                    site?: string;
                    area?: string;
                    cell?: string;
                    class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                    state?: "in-service" | "spare" | "out-of-service" | "retired";
                    ranking?: "low" | "medium" | "high";
                    support?: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                    validated?: "yes" | "no" | "unknown";
                    regime?: "it" | "engineering" | "validated" | "unknown";
                    backup?: "current" | "outdated" | "none" | "unknown";
                    vendor?: string;
                    model?: string;
                    owner?: string;
                    zone?: string;
                    without?: "rating" | "support" | "backup" | "owner" | "zone" | "area" | "vendor" | "model" | "serial" | "firmware" | "address";
                    shares?: "address";
                    q?: string;
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
                            count: number;
                            more: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of assets as a file */
        get: {
            parameters: {
                query?: {
                    site?: string;
                    area?: string;
                    cell?: string;
                    class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                    state?: "in-service" | "spare" | "out-of-service" | "retired";
                    ranking?: "low" | "medium" | "high";
                    support?: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                    validated?: "yes" | "no" | "unknown";
                    regime?: "it" | "engineering" | "validated" | "unknown";
                    backup?: "current" | "outdated" | "none" | "unknown";
                    vendor?: string;
                    model?: string;
                    owner?: string;
                    zone?: string;
                    without?: "rating" | "support" | "backup" | "owner" | "zone" | "area" | "vendor" | "model" | "serial" | "firmware" | "address";
                    shares?: "address";
                    q?: string;
                    sort?: "tag" | "name" | "class" | "make" | "place" | "ranking" | "support" | "changed";
                    direction?: "up" | "down";
                    format?: "csv" | "xlsx";
                    /** @description What is shown of each, in this order, with commas */
                    columns?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/changes/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a change of many assets would do */
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
                        of: {
                            ids: string[];
                        } | {
                            filter: {
                                site?: string;
                                area?: string;
                                cell?: string;
                                /** @enum {string} */
                                class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** @enum {string} */
                                state?: "in-service" | "spare" | "out-of-service" | "retired";
                                /** @enum {string} */
                                ranking?: "low" | "medium" | "high";
                                /** @enum {string} */
                                support?: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                                /** @enum {string} */
                                validated?: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                regime?: "it" | "engineering" | "validated" | "unknown";
                                /** @enum {string} */
                                backup?: "current" | "outdated" | "none" | "unknown";
                                vendor?: string;
                                model?: string;
                                owner?: string;
                                zone?: string;
                                /** @enum {string} */
                                without?: "rating" | "support" | "backup" | "owner" | "zone" | "area" | "vendor" | "model" | "serial" | "firmware" | "address";
                                /** @enum {string} */
                                shares?: "address";
                                q?: string;
                            };
                        };
                        fields: {
                            /** @enum {string} */
                            state?: "in-service" | "spare" | "out-of-service" | "retired";
                            vendor?: string;
                            model?: string;
                            firmware?: string;
                            os?: string;
                            location?: string;
                            zone?: string;
                            owner?: string;
                            /** @enum {string} */
                            validated?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            regime?: "it" | "engineering" | "validated" | "unknown";
                            /** @enum {string} */
                            backup?: "current" | "outdated" | "none" | "unknown";
                            area?: string | null;
                            cell?: string | null;
                        };
                        why?: string;
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
                            changes: number;
                            same: number;
                            refused: number;
                            from: {
                                /** @enum {string} */
                                field: "state" | "vendor" | "model" | "firmware" | "os" | "location" | "zone" | "owner" | "validated" | "regime" | "backup" | "area" | "cell";
                                values: {
                                    value: string | null;
                                    count: number;
                                }[];
                            }[];
                            why: {
                                code: string;
                                sentence: string;
                                count: number;
                                tags: string[];
                            }[];
                            seen: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change many assets at once */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        of: {
                            ids: string[];
                        } | {
                            filter: {
                                site?: string;
                                area?: string;
                                cell?: string;
                                /** @enum {string} */
                                class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** @enum {string} */
                                state?: "in-service" | "spare" | "out-of-service" | "retired";
                                /** @enum {string} */
                                ranking?: "low" | "medium" | "high";
                                /** @enum {string} */
                                support?: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                                /** @enum {string} */
                                validated?: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                regime?: "it" | "engineering" | "validated" | "unknown";
                                /** @enum {string} */
                                backup?: "current" | "outdated" | "none" | "unknown";
                                vendor?: string;
                                model?: string;
                                owner?: string;
                                zone?: string;
                                /** @enum {string} */
                                without?: "rating" | "support" | "backup" | "owner" | "zone" | "area" | "vendor" | "model" | "serial" | "firmware" | "address";
                                /** @enum {string} */
                                shares?: "address";
                                q?: string;
                            };
                        };
                        fields: {
                            /** @enum {string} */
                            state?: "in-service" | "spare" | "out-of-service" | "retired";
                            vendor?: string;
                            model?: string;
                            firmware?: string;
                            os?: string;
                            location?: string;
                            zone?: string;
                            owner?: string;
                            /** @enum {string} */
                            validated?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            regime?: "it" | "engineering" | "validated" | "unknown";
                            /** @enum {string} */
                            backup?: "current" | "outdated" | "none" | "unknown";
                            area?: string | null;
                            cell?: string | null;
                        };
                        seen: string;
                        why?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views of a list that one has saved */
        get: {
            parameters: {
                query: {
                    list: "assets" | "decisions";
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
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shown: {
                                /** @enum {string} */
                                list: "assets";
                                search: {
                                    site?: string;
                                    area?: string;
                                    cell?: string;
                                    /** @enum {string} */
                                    class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                    /** @enum {string} */
                                    state?: "in-service" | "spare" | "out-of-service" | "retired";
                                    /** @enum {string} */
                                    ranking?: "low" | "medium" | "high";
                                    /** @enum {string} */
                                    support?: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                                    /** @enum {string} */
                                    validated?: "yes" | "no" | "unknown";
                                    /** @enum {string} */
                                    regime?: "it" | "engineering" | "validated" | "unknown";
                                    /** @enum {string} */
                                    backup?: "current" | "outdated" | "none" | "unknown";
                                    vendor?: string;
                                    model?: string;
                                    owner?: string;
                                    zone?: string;
                                    /** @enum {string} */
                                    without?: "rating" | "support" | "backup" | "owner" | "zone" | "area" | "vendor" | "model" | "serial" | "firmware" | "address";
                                    /** @enum {string} */
                                    shares?: "address";
                                    q?: string;
                                    /** @enum {string} */
                                    sort?: "tag" | "name" | "class" | "make" | "place" | "ranking" | "support" | "changed";
                                    /** @enum {string} */
                                    direction?: "up" | "down";
                                    columns?: ("tag" | "name" | "number" | "class" | "site" | "place" | "state" | "ranking" | "support" | "vendor" | "model" | "serial" | "firmware" | "os" | "hostname" | "addresses" | "location" | "zone" | "owner" | "validated" | "regime" | "backup" | "changed")[];
                                };
                            } | {
                                /** @enum {string} */
                                list: "decisions";
                                search: {
                                    /** @enum {string} */
                                    which?: "open" | "mine" | "over" | "all";
                                    site?: string;
                                    kind?: string;
                                    /** @enum {string} */
                                    state?: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                    text?: string;
                                };
                            };
                            rev: number;
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a view of a list */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    view: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        shown: {
                            /** @enum {string} */
                            list: "assets";
                            search: {
                                site?: string;
                                area?: string;
                                cell?: string;
                                /** @enum {string} */
                                class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** @enum {string} */
                                state?: "in-service" | "spare" | "out-of-service" | "retired";
                                /** @enum {string} */
                                ranking?: "low" | "medium" | "high";
                                /** @enum {string} */
                                support?: "full" | "end-unknown" | "conditional" | "ended" | "unknown";
                                /** @enum {string} */
                                validated?: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                regime?: "it" | "engineering" | "validated" | "unknown";
                                /** @enum {string} */
                                backup?: "current" | "outdated" | "none" | "unknown";
                                vendor?: string;
                                model?: string;
                                owner?: string;
                                zone?: string;
                                /** @enum {string} */
                                without?: "rating" | "support" | "backup" | "owner" | "zone" | "area" | "vendor" | "model" | "serial" | "firmware" | "address";
                                /** @enum {string} */
                                shares?: "address";
                                q?: string;
                                /** @enum {string} */
                                sort?: "tag" | "name" | "class" | "make" | "place" | "ranking" | "support" | "changed";
                                /** @enum {string} */
                                direction?: "up" | "down";
                                columns?: ("tag" | "name" | "number" | "class" | "site" | "place" | "state" | "ranking" | "support" | "vendor" | "model" | "serial" | "firmware" | "os" | "hostname" | "addresses" | "location" | "zone" | "owner" | "validated" | "regime" | "backup" | "changed")[];
                            };
                        } | {
                            /** @enum {string} */
                            list: "decisions";
                            search: {
                                /** @enum {string} */
                                which?: "open" | "mine" | "over" | "all";
                                site?: string;
                                kind?: string;
                                /** @enum {string} */
                                state?: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                text?: string;
                            };
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
                        "application/json": {
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Remove a view of a list */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    view: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
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
    "/api/constraints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each class of asset tolerates, at a site or in general */
        get: {
            parameters: {
                query?: {
                    /** @description left out: the whole company */
                    site?: string;
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
                            constraints: {
                                /** @enum {string} */
                                says: "allowed" | "window" | "state" | "ask" | "never";
                                /** @description The process states that it is bound to, where it says `state` */
                                states: ("running" | "batch-open" | "cleaning" | "stopped" | "turnaround")[];
                                method: {
                                    en: string;
                                    de?: string;
                                } | null;
                                preconditions: {
                                    en: string;
                                    de?: string;
                                }[];
                                /** @description One half of a redundant pair at a time */
                                half: boolean;
                                reason: {
                                    en: string;
                                    de?: string;
                                };
                                /**
                                 * @description Where it comes from, the general first; the nearest counts as a whole
                                 * @enum {string}
                                 */
                                from: "shipped" | "corporate" | "site" | "asset";
                                /** @description Who decided it; nobody where it is as it ships */
                                by: string | null;
                                at: string | null;
                                /** @enum {string} */
                                class: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** @enum {string} */
                                intervention: "passive-monitoring" | "backup" | "password-change" | "active-scan" | "agent" | "patch" | "reboot" | "firmware" | "download";
                                /** @description The state of what was decided at this level; 0 where nothing ever was */
                                rev: number;
                            }[];
                            /** @description Assets of the site of which something of their own was decided; the first 200 */
                            assets: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                /** @enum {string} */
                                class: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** @enum {string} */
                                intervention: "passive-monitoring" | "backup" | "password-change" | "active-scan" | "agent" | "patch" | "reboot" | "firmware" | "download";
                                /** @enum {string} */
                                says: "allowed" | "window" | "state" | "ask" | "never";
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/constraints/{class}/{intervention}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide what a class of asset tolerates */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    class: string;
                    intervention: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        site?: string | null;
                        /** @default null */
                        asset?: string | null;
                        /** @enum {string} */
                        says: "allowed" | "window" | "state" | "ask" | "never";
                        /** @default [] */
                        states?: ("running" | "batch-open" | "cleaning" | "stopped" | "turnaround")[];
                        /** @default  */
                        method?: string;
                        /** @default [] */
                        preconditions?: string[];
                        /** @default false */
                        half?: boolean;
                        reason: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/constraints/{class}/{intervention}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let what is more general count again */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    class: string;
                    intervention: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        site?: string | null;
                        /** @default null */
                        asset?: string | null;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/{asset}/constraints/{intervention}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide what an asset tolerates */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    asset: string;
                    intervention: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        site?: string | null;
                        /** @default null */
                        class?: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                        /** @enum {string} */
                        says: "allowed" | "window" | "state" | "ask" | "never";
                        /** @default [] */
                        states?: ("running" | "batch-open" | "cleaning" | "stopped" | "turnaround")[];
                        /** @default  */
                        method?: string;
                        /** @default [] */
                        preconditions?: string[];
                        /** @default false */
                        half?: boolean;
                        reason: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/{asset}/constraints/{intervention}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let what its class tolerates count again */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    asset: string;
                    intervention: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        site?: string | null;
                        /** @default null */
                        class?: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/configurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is approved to run on an asset, or on those of a decision, beside what was seen; 500 at most */
        get: {
            parameters: {
                query?: {
                    asset?: string;
                    decision?: string;
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
                            configurations: {
                                /** Format: uuid */
                                id: string;
                                site: string;
                                asset: {
                                    /** Format: uuid */
                                    id: string;
                                    tag: string;
                                    area: string | null;
                                };
                                /** @enum {string} */
                                kind: "program" | "hmi" | "scada" | "mes" | "other";
                                name: string;
                                version: string;
                                checksum: string;
                                /** @description Where its backup lies */
                                place: string;
                                approved: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @description The name of whoever did */
                                    by: string | null;
                                    decision: {
                                        /** Format: uuid */
                                        id: string;
                                        number: number;
                                    } | null;
                                };
                                /** @description What was last seen to run: since when that very one, and when last */
                                seen: {
                                    checksum: string;
                                    version: string | null;
                                    /** Format: date-time */
                                    since: string;
                                    /** Format: date-time */
                                    at: string;
                                    source: string;
                                } | null;
                                /** @enum {string} */
                                state: "same" | "unseen" | "waiting" | "explained" | "different";
                                /** @description The decision that explains a difference */
                                explanation: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    title: string;
                                    /** @enum {string} */
                                    state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                    /** @description What it does is undone in the end */
                                    undone: boolean;
                                } | null;
                                /** @description The finding that a difference became */
                                finding: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    state: "open" | "planned" | "closed" | "checked" | "withdrawn";
                                } | null;
                                rev: number;
                            }[];
                            /** @description What a decision says will run; null of an asset, and where closing it approves nothing */
                            stated: {
                                version: string;
                                checksum: string;
                            } | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Bring what runs on an asset under control */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        configuration: string;
                        /** Format: uuid */
                        asset: string;
                        /** @enum {string} */
                        kind: "program" | "hmi" | "scada" | "mes" | "other";
                        name: string;
                        version: string;
                        checksum: string;
                        place: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/configuration-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How what runs at a site stands to what is approved: what differs, counts, and the last reports */
        get: {
            parameters: {
                query: {
                    site: string;
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
                            counts: {
                                all: number;
                                same: number;
                                unseen: number;
                                /** @description Approved after they were last seen */
                                waiting: number;
                                differing: number;
                            };
                            /** @description 500 at most */
                            differing: {
                                /** Format: uuid */
                                id: string;
                                site: string;
                                asset: {
                                    /** Format: uuid */
                                    id: string;
                                    tag: string;
                                    area: string | null;
                                };
                                /** @enum {string} */
                                kind: "program" | "hmi" | "scada" | "mes" | "other";
                                name: string;
                                version: string;
                                checksum: string;
                                /** @description Where its backup lies */
                                place: string;
                                approved: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @description The name of whoever did */
                                    by: string | null;
                                    decision: {
                                        /** Format: uuid */
                                        id: string;
                                        number: number;
                                    } | null;
                                };
                                /** @description What was last seen to run: since when that very one, and when last */
                                seen: {
                                    checksum: string;
                                    version: string | null;
                                    /** Format: date-time */
                                    since: string;
                                    /** Format: date-time */
                                    at: string;
                                    source: string;
                                } | null;
                                /** @enum {string} */
                                state: "same" | "unseen" | "waiting" | "explained" | "different";
                                /** @description The decision that explains a difference */
                                explanation: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    title: string;
                                    /** @enum {string} */
                                    state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                    /** @description What it does is undone in the end */
                                    undone: boolean;
                                } | null;
                                /** @description The finding that a difference became */
                                finding: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    state: "open" | "planned" | "closed" | "checked" | "withdrawn";
                                } | null;
                                rev: number;
                            }[];
                            /** @description The last ten, the newest first */
                            reports: {
                                /** Format: uuid */
                                id: string;
                                source: string;
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                lines: number;
                                same: number;
                                differing: number;
                                /** @description Lines that were not taken */
                                unknown: {
                                    line: number;
                                    asset: string;
                                    program: string;
                                    /** @enum {string} */
                                    why: "asset" | "program" | "twice" | "older";
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Report what runs at a site */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        report: string;
                        site: string;
                        source: string;
                        lines: {
                            asset: string;
                            program: string;
                            checksum: string;
                            /** @default null */
                            version?: string | null;
                            /** @default null */
                            at?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/configurations/{configuration}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve another version of it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    configuration: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: string;
                        checksum: string;
                        place: string;
                        /** @default null */
                        decision?: string | null;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/configurations/{configuration}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop looking after it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    configuration: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/perimeter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The network and perimeter register of a site: how each entry stands to its standard configuration */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    site: string;
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
                            /** @description What is to be seen to first, then by name */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "firewall" | "vlan" | "dmz" | "vpn" | "jump-host" | "remote-access";
                                name: string;
                                purpose: string;
                                zones: string[];
                                conduits: string[];
                                asset: {
                                    /** Format: uuid */
                                    id: string;
                                    tag: string;
                                } | null;
                                parties: string[];
                                standard: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    version: number;
                                } | null;
                                /** @enum {string} */
                                state: "deviates" | "no-standard" | "again" | "open" | "asked" | "explained" | "met";
                                requirements: {
                                    n: number;
                                    text: string;
                                    /** @enum {string} */
                                    state: "deviates" | "again" | "open" | "asked" | "explained" | "met";
                                    said: {
                                        /** @enum {string} */
                                        verdict: "met" | "deviates";
                                        text: string;
                                        /** @description The version of the standard that was looked at */
                                        version: number;
                                        by: string | null;
                                        /** Format: date-time */
                                        at: string;
                                    } | null;
                                    /** @description The decision about the deviation, or what renews it */
                                    decision: {
                                        /** Format: uuid */
                                        id: string;
                                        number: number;
                                        title: string;
                                        /** @enum {string} */
                                        state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                        /** @description Its last day */
                                        until: string | null;
                                    } | null;
                                    finding: {
                                        /** Format: uuid */
                                        id: string;
                                        title: string;
                                        /** @enum {string} */
                                        state: "open" | "planned" | "closed" | "checked" | "withdrawn";
                                    } | null;
                                    /** @description What a finding about it is raised by */
                                    reference: string;
                                }[];
                                rev: number;
                            }[];
                            /** @description Those of the site and of the company */
                            standards: {
                                /** Format: uuid */
                                id: string;
                                /** @description Null: of the whole company */
                                site: string | null;
                                /** @enum {string} */
                                kind: "firewall" | "vlan" | "dmz" | "vpn" | "jump-host" | "remote-access";
                                name: string;
                                version: number;
                                requirements: {
                                    n: number;
                                    text: string;
                                    /** @description The version that worded it so */
                                    since: number;
                                }[];
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                /** @description Why whoever asks may not change or end it */
                                mayNot: string | null;
                                rev: number;
                            }[];
                            /** @description Decisions that may be named for a deviation */
                            deviations: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                title: string;
                                /** @enum {string} */
                                state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                /** @description Its last day */
                                until: string | null;
                            }[];
                            /** @description The activity of the split that it belongs to */
                            activity: string;
                            /** @description The function that answers for it by the split */
                            owner: string | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add an entry to the register of a site */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entry: string;
                        /** @enum {string} */
                        kind: "firewall" | "vlan" | "dmz" | "vpn" | "jump-host" | "remote-access";
                        name: string;
                        purpose: string;
                        /** @description Zones that it guards or carries, by their ids in the plan in force */
                        zones: string[];
                        /** @description Conduits that it guards or carries, by their ids in the plan in force */
                        conduits: string[];
                        /**
                         * @description The asset that it is
                         * @default null
                         */
                        asset?: string | null;
                        /** @description Those outside of the company who use it */
                        parties: string[];
                        /**
                         * @description The standard configuration that it is to follow
                         * @default null
                         */
                        standard?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/perimeter/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The network and perimeter register of a site as CSV */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/perimeter/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what the register says of an entry */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    entry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        purpose: string;
                        /** @description Zones that it guards or carries, by their ids in the plan in force */
                        zones: string[];
                        /** @description Conduits that it guards or carries, by their ids in the plan in force */
                        conduits: string[];
                        /**
                         * @description The asset that it is
                         * @default null
                         */
                        asset?: string | null;
                        /** @description Those outside of the company who use it */
                        parties: string[];
                        /**
                         * @description The standard configuration that it is to follow
                         * @default null
                         */
                        standard?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/perimeter/{entry}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how it stands to its standard */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    entry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The version of the standard that was looked at */
                        version: number;
                        verdicts: {
                            requirement: number;
                            /** @enum {string} */
                            verdict: "met" | "deviates";
                            /**
                             * @description What was seen; how it deviates
                             * @default
                             */
                            said?: string;
                            /**
                             * @description The decision that allows a deviation
                             * @default null
                             */
                            decision?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/perimeter/{entry}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an entry out of the register */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    entry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/perimeter-standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a standard configuration */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        standard: string;
                        site: string | null;
                        /** @enum {string} */
                        kind: "firewall" | "vlan" | "dmz" | "vpn" | "jump-host" | "remote-access";
                        name: string;
                        requirements: {
                            /**
                             * @description Its number; null of a new one
                             * @default null
                             */
                            n?: number | null;
                            text: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/perimeter-standards/{standard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Word a standard configuration anew */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    standard: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        requirements: {
                            /**
                             * @description Its number; null of a new one
                             * @default null
                             */
                            n?: number | null;
                            text: string;
                        }[];
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/perimeter-standards/{standard}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a standard configuration */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    standard: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places of a site that are kept locked, and who is inside one; 500 at most */
        get: {
            parameters: {
                query: {
                    site: string;
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
                            rooms: {
                                /** Format: uuid */
                                id: string;
                                site: string;
                                area: string | null;
                                cell: string | null;
                                /** @enum {string} */
                                kind: "panel" | "cabinet" | "server-room" | "control-room" | "engineering-station" | "other";
                                name: string;
                                spot: string;
                                /** @enum {string} */
                                lock: "badge" | "key" | "both" | "none";
                                keyPlace: string;
                                phone: string;
                                functions: string[];
                                /** @enum {string} */
                                escort: "none" | "visitors" | "vendors";
                                /** @description When its rules were put in force; null as long as it has none */
                                ruled: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string | null;
                                } | null;
                                rev: number;
                            }[];
                            inside: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                room: string;
                                person: string | null;
                                name: string;
                                company: string;
                                purpose: string;
                                /** @description The name of who takes them along */
                                escort: string | null;
                                decision: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                } | null;
                                /** Format: date-time */
                                began: string;
                                /** @description Who signed them in */
                                by: string;
                                /** Format: date-time */
                                until: string;
                                overdue: boolean;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                } | null;
                                rev: number;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Put a place that is kept locked into the register */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        room: string;
                        site: string;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        cell?: string | null;
                        /** @enum {string} */
                        kind: "panel" | "cabinet" | "server-room" | "control-room" | "engineering-station" | "other";
                        name: string;
                        /**
                         * @description Where exactly it is found
                         * @default
                         */
                        spot?: string;
                        /** @enum {string} */
                        lock: "badge" | "key" | "both" | "none";
                        /**
                         * @description Where its key is kept, or who gives it out
                         * @default
                         */
                        keyPlace?: string;
                        /**
                         * @description Whom to call at the door
                         * @default
                         */
                        phone?: string;
                        /** @default [] */
                        assets?: string[];
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/{asset}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The locked places in which an asset stands */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    asset: string;
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
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "panel" | "cabinet" | "server-room" | "control-room" | "engineering-station" | "other";
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rooms/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A place that is kept locked: who may enter now by name and why, who is inside, who was */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
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
                            room: {
                                /** Format: uuid */
                                id: string;
                                site: string;
                                area: string | null;
                                cell: string | null;
                                /** @enum {string} */
                                kind: "panel" | "cabinet" | "server-room" | "control-room" | "engineering-station" | "other";
                                name: string;
                                spot: string;
                                /** @enum {string} */
                                lock: "badge" | "key" | "both" | "none";
                                keyPlace: string;
                                phone: string;
                                functions: string[];
                                /** @enum {string} */
                                escort: "none" | "visitors" | "vendors";
                                /** @description When its rules were put in force; null as long as it has none */
                                ruled: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string | null;
                                } | null;
                                rev: number;
                            };
                            /** @description Whose clock it goes by */
                            zone: string;
                            assets: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                name: string;
                            }[];
                            /** @description Whose its rules are, by the split */
                            owner: {
                                function: string;
                                people: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                }[];
                            } | null;
                            /** @description Who may enter themselves now, and why */
                            admitted: {
                                person: string | null;
                                name: string;
                                company: string;
                                /** @description Not one of the company’s own people */
                                outside: boolean;
                                /** @enum {string} */
                                way: "alone" | "escorted" | "no";
                                because: ({
                                    function: string;
                                    /** @description Who is away, by name */
                                    for: string | null;
                                } | {
                                    /** Format: uuid */
                                    decision: string;
                                    number: number;
                                    until: string | null;
                                })[];
                            }[];
                            exceptions: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                company: string;
                                decision: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    title: string;
                                };
                                until: string | null;
                                holds: boolean;
                                rev: number;
                            }[];
                            inside: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                room: string;
                                person: string | null;
                                name: string;
                                company: string;
                                purpose: string;
                                /** @description The name of who takes them along */
                                escort: string | null;
                                decision: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                } | null;
                                /** Format: date-time */
                                began: string;
                                /** @description Who signed them in */
                                by: string;
                                /** Format: date-time */
                                until: string;
                                overdue: boolean;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                } | null;
                                rev: number;
                            }[];
                            /** @description The last fifty who are out again */
                            left: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                room: string;
                                person: string | null;
                                name: string;
                                company: string;
                                purpose: string;
                                /** @description The name of who takes them along */
                                escort: string | null;
                                decision: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                } | null;
                                /** Format: date-time */
                                began: string;
                                /** @description Who signed them in */
                                by: string;
                                /** Format: date-time */
                                until: string;
                                overdue: boolean;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                } | null;
                                rev: number;
                            }[];
                            /** @description What somebody may be at the door for */
                            decisions: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                title: string;
                                kind: string;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Change what is said of a place that is kept locked */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        cell?: string | null;
                        /** @enum {string} */
                        kind: "panel" | "cabinet" | "server-room" | "control-room" | "engineering-station" | "other";
                        name: string;
                        /**
                         * @description Where exactly it is found
                         * @default
                         */
                        spot?: string;
                        /** @enum {string} */
                        lock: "badge" | "key" | "both" | "none";
                        /**
                         * @description Where its key is kept, or who gives it out
                         * @default
                         */
                        keyPlace?: string;
                        /**
                         * @description Whom to call at the door
                         * @default
                         */
                        phone?: string;
                        /** @default [] */
                        assets?: string[];
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rooms/{room}/entrants/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a person may enter a place now, and why */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
                    person: string;
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
                            person: string | null;
                            name: string;
                            company: string;
                            /** @description Not one of the company’s own people */
                            outside: boolean;
                            /** @enum {string} */
                            way: "alone" | "escorted" | "no";
                            because: ({
                                function: string;
                                /** @description Who is away, by name */
                                for: string | null;
                            } | {
                                /** Format: uuid */
                                decision: string;
                                number: number;
                                until: string | null;
                            })[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rooms/{room}/retirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a place out of the register */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rooms/{room}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put rules in force: who may enter, and with whom */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        functions: string[];
                        /** @enum {string} */
                        escort: "none" | "visitors" | "vendors";
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rooms/{room}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody in by a decision in force */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        exception: string;
                        /** Format: uuid */
                        decision: string;
                        /** @default null */
                        person?: string | null;
                        /** @default null */
                        name?: string | null;
                        /** @default  */
                        company?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/room-exceptions/{exception}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an exception back before its decision ends */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    exception: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign somebody in at a door */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entry: string;
                        /** Format: uuid */
                        room: string;
                        /** @default null */
                        person?: string | null;
                        /** @default null */
                        name?: string | null;
                        /** @default  */
                        company?: string;
                        purpose: string;
                        /** @default null */
                        escort?: string | null;
                        /** @default null */
                        decision?: string | null;
                        /** @description When they mean to be out again */
                        hours: number;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/entries/{entry}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign somebody out */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    entry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rooms/{room}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheet for the door of a place, as a PDF, with a code that opens its page on a phone */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/{asset}/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be done with an asset now, and whose yes it takes */
        get: {
            parameters: {
                query?: {
                    /** @description left out: each of them */
                    intervention?: "passive-monitoring" | "backup" | "password-change" | "active-scan" | "agent" | "patch" | "reboot" | "firmware" | "download";
                };
                header?: never;
                path: {
                    asset: string;
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
                            id: string;
                            tag: string;
                            /** @enum {string} */
                            state: "in-service" | "spare" | "out-of-service" | "retired";
                            name: string;
                            /** @enum {string} */
                            class: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                            site: string;
                            area: string | null;
                            /** @description The time zone of the site */
                            zone: string;
                            process: {
                                /** @enum {string} */
                                state: "running" | "batch-open" | "cleaning" | "stopped" | "turnaround";
                                /** Format: date-time */
                                since: string;
                            } | null;
                            pair: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                /** @enum {string} */
                                state: "in-service" | "spare" | "out-of-service" | "retired";
                            } | null;
                            interventions: {
                                /** @enum {string} */
                                intervention: "passive-monitoring" | "backup" | "password-change" | "active-scan" | "agent" | "patch" | "reboot" | "firmware" | "download";
                                /** @enum {string} */
                                allowed: "yes" | "with-yes" | "not-now" | "never";
                                /**
                                 * @description What the answer rests on
                                 * @enum {string}
                                 */
                                ground: "retired" | "never" | "other-state" | "state-unknown" | "blackout" | "no-window" | "other-half" | "nobody" | "window" | "turnaround" | "state" | "allowed" | "ask";
                                /** @description The window that it is in, or the blackout that closes it, and its end */
                                turn: {
                                    /** @enum {string} */
                                    kind: "window" | "blackout";
                                    title: string;
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                                /** @description How long the answer holds, as far as windows tell */
                                until: string | null;
                                /** @description When windows allow it next, within a year, with the process as it is */
                                next: {
                                    /** Format: date-time */
                                    from: string;
                                    to: string | null;
                                } | null;
                                constraint: {
                                    /** @enum {string} */
                                    says: "allowed" | "window" | "state" | "ask" | "never";
                                    /** @description The process states that it is bound to, where it says `state` */
                                    states: ("running" | "batch-open" | "cleaning" | "stopped" | "turnaround")[];
                                    method: {
                                        en: string;
                                        de?: string;
                                    } | null;
                                    preconditions: {
                                        en: string;
                                        de?: string;
                                    }[];
                                    /** @description One half of a redundant pair at a time */
                                    half: boolean;
                                    reason: {
                                        en: string;
                                        de?: string;
                                    };
                                    /**
                                     * @description Where it comes from, the general first; the nearest counts as a whole
                                     * @enum {string}
                                     */
                                    from: "shipped" | "corporate" | "site" | "asset";
                                    /** @description Who decided it; nobody where it is as it ships */
                                    by: string | null;
                                    at: string | null;
                                    /** @description The state of what was decided of the asset itself; 0 where nothing ever was */
                                    rev: number;
                                };
                                /** @description Whose keys release it, by the split */
                                keys: {
                                    function: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    /** @enum {string} */
                                    side: "it" | "operations";
                                    people: {
                                        name: string;
                                        /** @description Whom they stand in for */
                                        for: string | null;
                                        onCall: boolean;
                                    }[];
                                }[];
                                consents: {
                                    function: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    /** @enum {string} */
                                    side: "it" | "operations";
                                    people: {
                                        name: string;
                                        /** @description Whom they stand in for */
                                        for: string | null;
                                        onCall: boolean;
                                    }[];
                                }[];
                                /** @description Whom to ask first, where nobody has decided it in general */
                                asks: {
                                    function: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    /** @enum {string} */
                                    side: "it" | "operations";
                                    people: {
                                        name: string;
                                        /** @description Whom they stand in for */
                                        for: string | null;
                                        onCall: boolean;
                                    }[];
                                }[];
                                /** @description Why the split names nobody */
                                refusal: string | null;
                                /** @description What is to be known of these people */
                                standing: string[];
                                /** @description What is not known and would make it easier */
                                relaxing: string[];
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of an asset, of a decision, or of a site itself; the newest first */
        get: {
            parameters: {
                query?: {
                    asset?: string;
                    site?: string;
                    decision?: string;
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
                            /** Format: uuid */
                            id: string;
                            site: string;
                            asset: string | null;
                            decision: string | null;
                            name: string;
                            /** @enum {string} */
                            type: "pdf" | "png" | "jpg" | "xlsx" | "zip" | "csv" | "txt";
                            /** @description In bytes */
                            size: number;
                            sha256: string;
                            /** Format: date-time */
                            addedAt: string;
                            /** @description The name of whoever did */
                            addedBy: string | null;
                            rev: number;
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Attach a file of at most 8 MB to an asset or a site */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachment: string;
                        /** Format: uuid */
                        asset?: string;
                        site?: string;
                        name: string;
                        content: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/attachments/{attachment}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a file away; its checksum stays in the ledger */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    attachment: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/attachments/{attachment}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file, to be saved */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    attachment: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "image/png": string;
                        "image/jpeg": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "application/zip": string;
                        "text/csv": string;
                        "text/plain": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands on the labels of assets, with the address of each for its code */
        get: {
            parameters: {
                query?: {
                    /** @description Ids of assets, with commas */
                    assets?: string;
                    site?: string;
                    area?: string;
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
                            labels: {
                                /** Format: uuid */
                                id: string;
                                site: string;
                                area: string | null;
                                cell: string | null;
                                tag: string;
                                name: string;
                                /** @enum {string} */
                                class: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** Format: uri */
                                address: string;
                            }[];
                            /** @description There are more than 500, which is as many as are made at once */
                            more: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest imports of your sites */
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
                            /** Format: uuid */
                            id: string;
                            site: string;
                            /** @enum {string} */
                            kind: "list" | "observed";
                            complete: boolean;
                            source: string;
                            name: string;
                            size: number;
                            pieces: number;
                            /** @description the pieces that have come */
                            here: {
                                n: number;
                                sha256: string;
                            }[];
                            /** @enum {string} */
                            state: "uploading" | "uploaded" | "reading" | "compared" | "applied" | "taken-back" | "refused";
                            says: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                                /** @enum {string} */
                                delimiter?: "\t" | ";" | "," | "|";
                                headLine?: number;
                            };
                            detected: {
                                /** @enum {string} */
                                format: "csv" | "xlsx" | "json" | "nmap" | "yaml";
                                packed: boolean;
                                encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1252") | null;
                                delimiter: string | null;
                                sheet: string | null;
                                /** @description the line of the head; null where each record names its own fields */
                                headLine: number | null;
                                mergedHead: boolean;
                                heads: string[];
                                sample: string[][];
                                /** @description some of the first rows are in another encoding than the rest */
                                mixed: boolean;
                                /** @description null where both orders fit every date */
                                dates: ("iso" | "dmy" | "mdy") | null;
                                decimalComma: boolean;
                                /** @enum {string} */
                                ready: "netbox" | "tenable-ot" | "nmap" | "device-types" | "list";
                                mapping: {
                                    columns: {
                                        [key: string]: string[];
                                    };
                                    constants: {
                                        /** @enum {string} */
                                        class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                        /** @enum {string} */
                                        state?: "in-service" | "spare" | "out-of-service" | "retired";
                                        area?: string;
                                        vendor?: string;
                                        location?: string;
                                        zone?: string;
                                    };
                                    classes: {
                                        [key: string]: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                    };
                                    /** @enum {string} */
                                    dates: "iso" | "dmy" | "mdy";
                                    decimalComma: boolean;
                                };
                            } | null;
                            mapping: {
                                columns: {
                                    [key: string]: string[];
                                };
                                constants: {
                                    /** @enum {string} */
                                    class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                    /** @enum {string} */
                                    state?: "in-service" | "spare" | "out-of-service" | "retired";
                                    area?: string;
                                    vendor?: string;
                                    location?: string;
                                    zone?: string;
                                };
                                classes: {
                                    [key: string]: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                };
                                /** @enum {string} */
                                dates: "iso" | "dmy" | "mdy";
                                decimalComma: boolean;
                            } | null;
                            sha256: string | null;
                            refusal: {
                                code: string;
                                title: string;
                            } | null;
                            counts: {
                                new: number;
                                changed: number;
                                same: number;
                                missing: number;
                                conflicting: number;
                                rejected: number;
                                /** @description rows in another encoding than the rest */
                                odd: number;
                            } | null;
                            progress: {
                                /** @enum {string} */
                                what: "reading" | "comparing" | "taking";
                                done: number;
                                of: number;
                                /** @description how long it still takes, at the pace so far */
                                seconds: number | null;
                            } | null;
                            /** Format: uuid */
                            by: string;
                            /** Format: date-time */
                            at: string;
                            act: string | null;
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Begin an import */
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
                        import: string;
                        site: string;
                        /** @enum {string} */
                        kind: "list" | "observed";
                        /** @description the file holds every asset of the site: what is not in it is missing */
                        complete: boolean;
                        /** @description the tool or list that it comes from */
                        source: string;
                        name: string;
                        size: number;
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
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import: what has come, what was detected and found, and how far it is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    import: string;
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
                            id: string;
                            site: string;
                            /** @enum {string} */
                            kind: "list" | "observed";
                            complete: boolean;
                            source: string;
                            name: string;
                            size: number;
                            pieces: number;
                            /** @description the pieces that have come */
                            here: {
                                n: number;
                                sha256: string;
                            }[];
                            /** @enum {string} */
                            state: "uploading" | "uploaded" | "reading" | "compared" | "applied" | "taken-back" | "refused";
                            says: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                                /** @enum {string} */
                                delimiter?: "\t" | ";" | "," | "|";
                                headLine?: number;
                            };
                            detected: {
                                /** @enum {string} */
                                format: "csv" | "xlsx" | "json" | "nmap" | "yaml";
                                packed: boolean;
                                encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1252") | null;
                                delimiter: string | null;
                                sheet: string | null;
                                /** @description the line of the head; null where each record names its own fields */
                                headLine: number | null;
                                mergedHead: boolean;
                                heads: string[];
                                sample: string[][];
                                /** @description some of the first rows are in another encoding than the rest */
                                mixed: boolean;
                                /** @description null where both orders fit every date */
                                dates: ("iso" | "dmy" | "mdy") | null;
                                decimalComma: boolean;
                                /** @enum {string} */
                                ready: "netbox" | "tenable-ot" | "nmap" | "device-types" | "list";
                                mapping: {
                                    columns: {
                                        [key: string]: string[];
                                    };
                                    constants: {
                                        /** @enum {string} */
                                        class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                        /** @enum {string} */
                                        state?: "in-service" | "spare" | "out-of-service" | "retired";
                                        area?: string;
                                        vendor?: string;
                                        location?: string;
                                        zone?: string;
                                    };
                                    classes: {
                                        [key: string]: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                    };
                                    /** @enum {string} */
                                    dates: "iso" | "dmy" | "mdy";
                                    decimalComma: boolean;
                                };
                            } | null;
                            mapping: {
                                columns: {
                                    [key: string]: string[];
                                };
                                constants: {
                                    /** @enum {string} */
                                    class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                    /** @enum {string} */
                                    state?: "in-service" | "spare" | "out-of-service" | "retired";
                                    area?: string;
                                    vendor?: string;
                                    location?: string;
                                    zone?: string;
                                };
                                classes: {
                                    [key: string]: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                };
                                /** @enum {string} */
                                dates: "iso" | "dmy" | "mdy";
                                decimalComma: boolean;
                            } | null;
                            sha256: string | null;
                            refusal: {
                                code: string;
                                title: string;
                            } | null;
                            counts: {
                                new: number;
                                changed: number;
                                same: number;
                                missing: number;
                                conflicting: number;
                                rejected: number;
                                /** @description rows in another encoding than the rest */
                                odd: number;
                            } | null;
                            progress: {
                                /** @enum {string} */
                                what: "reading" | "comparing" | "taking";
                                done: number;
                                of: number;
                                /** @description how long it still takes, at the pace so far */
                                seconds: number | null;
                            } | null;
                            /** Format: uuid */
                            by: string;
                            /** Format: date-time */
                            at: string;
                            act: string | null;
                            /** @description What the entry in the ledger is about: the import, or the decision on what a tool saw */
                            entry: {
                                kind: string;
                                subject: string;
                            } | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Discard an import that was not taken over */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    import: string;
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
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
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
    "/api/imports/{import}/pieces/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A piece of the file, 4194304 bytes each but the last, with its SHA-256; sent again it takes the place of the first */
        put: {
            parameters: {
                query: {
                    sha256: string;
                };
                header?: never;
                path: {
                    import: string;
                    n: number;
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
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}/detections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the file is, and how its columns fit */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    import: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        says: {
                            /** @enum {string} */
                            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                            /** @enum {string} */
                            delimiter?: "\t" | ";" | "," | "|";
                            headLine?: number;
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
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the file by a mapping, and compare it with the list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    import: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        mapping: {
                            columns: {
                                [key: string]: string[];
                            };
                            constants: {
                                /** @enum {string} */
                                class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** @enum {string} */
                                state?: "in-service" | "spare" | "out-of-service" | "retired";
                                area?: string;
                                vendor?: string;
                                location?: string;
                                zone?: string;
                            };
                            classes: {
                                [key: string]: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                            };
                            /** @enum {string} */
                            dates: "iso" | "dmy" | "mdy";
                            decimalComma: boolean;
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
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over a list */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    import: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default false */
                        retireMissing?: boolean;
                        why?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put what a tool saw beside the list */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    import: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}/takings-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back an import */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    import: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mappings of columns that were kept */
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
                            /** Format: uuid */
                            id: string;
                            label: string;
                            /** @enum {string} */
                            ready: "netbox" | "tenable-ot" | "nmap" | "device-types" | "list";
                            mapping: {
                                columns: {
                                    [key: string]: string[];
                                };
                                constants: {
                                    /** @enum {string} */
                                    class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                    /** @enum {string} */
                                    state?: "in-service" | "spare" | "out-of-service" | "retired";
                                    area?: string;
                                    vendor?: string;
                                    location?: string;
                                    zone?: string;
                                };
                                classes: {
                                    [key: string]: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                };
                                /** @enum {string} */
                                dates: "iso" | "dmy" | "mdy";
                                decimalComma: boolean;
                            };
                            rev: number;
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/mappings/{mapping}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a mapping of columns */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    mapping: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        label: string;
                        /** @enum {string} */
                        ready: "netbox" | "tenable-ot" | "nmap" | "device-types" | "list";
                        columns: {
                            columns: {
                                [key: string]: string[];
                            };
                            constants: {
                                /** @enum {string} */
                                class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                                /** @enum {string} */
                                state?: "in-service" | "spare" | "out-of-service" | "retired";
                                area?: string;
                                vendor?: string;
                                location?: string;
                                zone?: string;
                            };
                            classes: {
                                [key: string]: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                            };
                            /** @enum {string} */
                            dates: "iso" | "dmy" | "mdy";
                            decimalComma: boolean;
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
                        "application/json": {
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dry run of an import has found of a kind, fifty at a time */
        get: {
            parameters: {
                query: {
                    kind: "new" | "changed" | "same" | "missing" | "conflicting" | "rejected";
                    after?: string;
                };
                header?: never;
                path: {
                    import: string;
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
                            rows: {
                                place: string;
                                line: number | null;
                                odd: boolean;
                                matched: string | null;
                                asset: {
                                    /** Format: uuid */
                                    id: string;
                                    tag: string;
                                } | null;
                                fields: {
                                    field: string;
                                    said: string;
                                    listed: string | null;
                                }[];
                                why: {
                                    code: string;
                                    title: string;
                                }[];
                            }[];
                            more: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words for classes in an import that nobody knows, fifty at most: what they mean is said in its mapping */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    import: string;
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
                            words: {
                                word: string;
                                rows: number;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/imports/{import}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of an import that cannot be taken, as CSV, each with its reason */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    import: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Differences that wait: how many by site, kind, field and source, and those of a site, fifty at a time, with the decisions that they are part of */
        get: {
            parameters: {
                query?: {
                    site?: string;
                    kind?: "new" | "changed" | "missing";
                    field?: string;
                    source?: string;
                    after?: string;
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
                            groups: {
                                site: string;
                                /** @enum {string} */
                                kind: "new" | "changed" | "missing";
                                field: string | null;
                                source: string;
                                /** @description How many wait for an answer */
                                n: number;
                                /** @description How many are accepted, and wait for signatures */
                                accepted: number;
                            }[];
                            differences: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "new" | "changed" | "missing";
                                asset: {
                                    /** Format: uuid */
                                    id: string;
                                    tag: string;
                                } | null;
                                field: string | null;
                                listed: string | null;
                                seen: string | null;
                                fields: {
                                    field: string;
                                    said: string;
                                }[];
                                source: string;
                                /** Format: date-time */
                                at: string;
                                /** @description By whom, where it is in the list once its decision is signed */
                                accepted: {
                                    by: string;
                                    why: string;
                                } | null;
                            }[];
                            more: boolean;
                            /** @description Of that site, those on their way */
                            decisions: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                source: string;
                                /** @description Whether what you accept is in the list at once; else it waits for signatures */
                                alone: boolean;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/differences/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over into the list what was seen */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        site: string;
                        which: {
                            /** @enum {string} */
                            kind?: "new" | "changed" | "missing";
                            field?: string;
                            source?: string;
                            ids?: string[];
                        };
                        count: number;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/differences/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the list as it is */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        site: string;
                        which: {
                            /** @enum {string} */
                            kind?: "new" | "changed" | "missing";
                            field?: string;
                            source?: string;
                            ids?: string[];
                        };
                        count: number;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours of work, days off and on-call rotas of a place, with the next fourteen days */
        get: {
            parameters: {
                query?: {
                    /** @description left out: the corporate level */
                    site?: string;
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
                            site: string | null;
                            label: {
                                en: string;
                                de?: string;
                            } | null;
                            zone: string;
                            hours: {
                                days: ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[];
                                from: string;
                                to: string;
                            }[];
                            holidays: ({
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                /** Format: date */
                                day: string;
                            } | {
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                rule: string;
                                /** Format: date */
                                from?: string;
                            } | {
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                easter: number;
                            })[];
                            /** @description 0 where nobody has set any hours: Monday to Friday, 08:00 to 16:00 */
                            rev: number;
                            /** @description the days off of the next twelve months */
                            ahead: {
                                /** Format: date */
                                day: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                            }[];
                            days: {
                                /** Format: date */
                                day: string;
                                holiday: {
                                    en: string;
                                    de?: string;
                                } | null;
                                openings: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    to: string;
                                }[];
                                onCall: {
                                    /** Format: uuid */
                                    rota: string;
                                    function: string;
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                    /** Format: date-time */
                                    from: string;
                                    to: string | null;
                                }[];
                            }[];
                            rotas: {
                                /** Format: uuid */
                                id: string;
                                function: string;
                                start: string;
                                rule: string;
                                people: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                }[];
                                to: string | null;
                                rev: number;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Change the hours and days off of a place */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        site: string | null;
                        hours: {
                            days: ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[];
                            from: string;
                            to: string;
                        }[];
                        holidays: ({
                            label: string | {
                                en: string;
                                de?: string;
                            };
                            /** Format: date */
                            day: string;
                        } | {
                            label: string | {
                                en: string;
                                de?: string;
                            };
                            rule: string;
                            /** Format: date */
                            from?: string;
                        } | {
                            label: string | {
                                en: string;
                                de?: string;
                            };
                            easter: number;
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
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up an on-call rota */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        rota: string;
                        function: string;
                        site: string | null;
                        start: string;
                        rule: string;
                        people: string[];
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/rotas/{rota}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an on-call rota */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    rota: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        to: string;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outage windows and blackouts of a site, with their turns between two moments */
        get: {
            parameters: {
                query: {
                    site: string;
                    from: string;
                    to: string;
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
                            zone: string;
                            windows: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "window" | "blackout";
                                site: string;
                                area: string | null;
                                cell: string | null;
                                title: string;
                                why: string;
                                interventions: string[] | null;
                                /** @description Wall time in the zone of the site */
                                start: string;
                                end: string;
                                /** @description RFC 5545; UNTIL is wall time, too */
                                rule: string | null;
                                also: string[];
                                exceptions: {
                                    on: string;
                                    start: string | null;
                                    end: string | null;
                                    why: string;
                                }[];
                                cancelled: string | null;
                                rev: number;
                            }[];
                            turns: {
                                /** Format: uuid */
                                window: string;
                                /** @description What the turn is called by: when its series would begin it */
                                on: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                                moved: boolean;
                            }[];
                            /** @description Turns of windows that a blackout closes, as a whole or in part */
                            collisions: {
                                /** Format: uuid */
                                window: string;
                                on: string;
                                /** Format: uuid */
                                blackout: string;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Put in an outage window or a blackout */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        window: string;
                        /** @enum {string} */
                        kind: "window" | "blackout";
                        title: string;
                        why: string;
                        /** @default null */
                        interventions?: string[] | null;
                        start: string;
                        end: string;
                        /** @default null */
                        rule?: string | null;
                        /** @default [] */
                        also?: string[];
                        site: string;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        cell?: string | null;
                        /** @default [] */
                        exceptions?: {
                            on: string;
                            /** @default null */
                            start?: string | null;
                            /** @default null */
                            end?: string | null;
                            why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/windows/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open, closed and running at a site and each of its places, and when each opens next */
        get: {
            parameters: {
                query: {
                    site: string;
                    /** @description left out: now */
                    at?: string;
                    /** @description asked for one, what is for others does not count */
                    intervention?: string;
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
                            zone: string;
                            /** Format: date-time */
                            at: string;
                            places: {
                                area: string | null;
                                cell: string | null;
                                window: {
                                    /** Format: uuid */
                                    window: string;
                                    /** @description What the turn is called by: when its series would begin it */
                                    on: string;
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    to: string;
                                    moved: boolean;
                                } | null;
                                blackout: {
                                    /** Format: uuid */
                                    window: string;
                                    /** @description What the turn is called by: when its series would begin it */
                                    on: string;
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    to: string;
                                    moved: boolean;
                                } | null;
                                until: string | null;
                                /** @description The opening that it is in, else the next within a year, less the blackouts */
                                next: {
                                    /** Format: uuid */
                                    window: string;
                                    /** @description What the turn is called by: when its series would begin it */
                                    on: string;
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    to: string;
                                    moved: boolean;
                                } | null;
                                /** @description Of the place, else of what it lies in */
                                process: {
                                    /** @enum {string} */
                                    state: "running" | "batch-open" | "cleaning" | "stopped" | "turnaround";
                                    /** Format: date-time */
                                    since: string;
                                    /** @description Who said so */
                                    by: string;
                                } | null;
                                /** @description State of what was said of the process of this very place; 0 where nothing was */
                                rev: number;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/windows/{window}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a window or blackout as a whole */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    window: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "window" | "blackout";
                        title: string;
                        why: string;
                        /** @default null */
                        interventions?: string[] | null;
                        start: string;
                        end: string;
                        /** @default null */
                        rule?: string | null;
                        /** @default [] */
                        also?: string[];
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/windows/{window}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move one turn to another time */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    window: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        start: string;
                        end: string;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/windows/{window}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel one turn, or all from now on */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    window: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        on?: string | null;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what the process of a place is doing */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        site: string;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        cell?: string | null;
                        /** @enum {string} */
                        state: "running" | "batch-open" | "cleaning" | "stopped" | "turnaround";
                        /** @default null */
                        since?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/windows/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a window or blackout would be: its next turns, and what it meets within a year */
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
                        window: string;
                        /** @enum {string} */
                        kind: "window" | "blackout";
                        /** @default null */
                        interventions?: string[] | null;
                        start: string;
                        end: string;
                        /** @default null */
                        rule?: string | null;
                        /** @default [] */
                        also?: string[];
                        site: string;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        cell?: string | null;
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
                            refused: {
                                code: string;
                                sentence: string;
                                params: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            turns: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            }[];
                            collisions: {
                                title: string;
                                count: number;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/windows/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the events of a calendar file (iCalendar) would be as windows or blackouts of a site */
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
                        site: string;
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
                            events: {
                                uid: string;
                                title: string;
                                why: string;
                                /** @enum {string} */
                                kind: "window" | "blackout";
                                start: string;
                                end: string;
                                rule: string | null;
                                also: string[];
                                exceptions: {
                                    on: string;
                                    start: string | null;
                                    end: string | null;
                                }[];
                                notes: {
                                    code: string;
                                    sentence: string;
                                }[];
                                /** @description Nothing of it lies ahead */
                                over: boolean;
                            }[];
                            rejected: {
                                title: string;
                                row: number;
                                why: {
                                    code: string;
                                    sentence: string;
                                };
                            }[];
                            others: {
                                [key: string]: number;
                            };
                            /** @description The file breaks off within a component */
                            unended: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your calendar feeds, without their secret links */
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
                            /** Format: uuid */
                            id: string;
                            /** @description null: all sites that you see */
                            site: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            revokedAt: string | null;
                            /** @description When a calendar last read it */
                            usedAt: string | null;
                            rev: number;
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a calendar feed of your own, of a site or of all that you see; its link is shown this once */
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
                        feed: string;
                        /** @default null */
                        site?: string | null;
                        /** @enum {string} */
                        language: "en" | "de";
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                            /** @description The address on this server, with the secret */
                            path: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/feeds/{feed}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a calendar feed answer no longer */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    feed: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/feeds/{secret}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar feed, by its secret link: what its person sees at this moment */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    secret: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The calendar */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time limits that run, those due first come first */
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
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            subject: string;
                            title: string;
                            /** @description the page of the web app on which it is done */
                            to: string;
                            site: string | null;
                            activity: string;
                            /** @description the functions that it waits for */
                            waits: string[];
                            /** Format: date-time */
                            opened: string;
                            /** Format: date-time */
                            due: string;
                            over: boolean;
                            /** @description it waits for you, or has moved up to you */
                            mine: boolean;
                            steps: {
                                n: number;
                                /** @enum {string} */
                                what: "reminder" | "limit" | "escalation";
                                functions: string[];
                                /** Format: date-time */
                                due: string;
                                done: string | null;
                            }[];
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings of your sites: those that wait, due first, or those that are done with, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `mine`: of functions that you stand for, or your action */
                    which?: "waiting" | "mine" | "overdue" | "open" | "planned" | "closed" | "over";
                    site?: string;
                    /** @description With a site: what concerns this area of it, or the site as a whole */
                    area?: string;
                    source?: "person" | "proof" | "drift" | "assessment" | "exercise" | "incident" | "audit" | "import" | "duplicate" | "traffic";
                    severity?: "high" | "medium" | "low";
                    activity?: string;
                    /** @description The function that the split makes accountable now */
                    owner?: string;
                    /** @description The record that they are about */
                    subject?: string;
                    text?: string;
                    after?: string;
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
                            findings: {
                                /** Format: uuid */
                                id: string;
                                site: string | null;
                                area: string | null;
                                cell: string | null;
                                /** @enum {string} */
                                source: "person" | "proof" | "drift" | "assessment" | "exercise" | "incident" | "audit" | "import" | "duplicate" | "traffic";
                                reference: string | null;
                                subject: {
                                    /** @enum {string} */
                                    kind: "asset" | "version";
                                    /** Format: uuid */
                                    id: string;
                                    label: string;
                                } | null;
                                title: string;
                                text: string;
                                /** @enum {string} */
                                severity: "high" | "medium" | "low";
                                /** @description It can stop the line */
                                stops: boolean;
                                activity: string;
                                /** @enum {string} */
                                state: "open" | "planned" | "closed" | "checked" | "withdrawn";
                                /**
                                 * Format: date-time
                                 * @description When it came into its state
                                 */
                                since: string;
                                /** @description By when it has to go on from there */
                                due: string | null;
                                /** @description Whole days over its time; null where it is in time */
                                late: number | null;
                                /** @description Whole days since it was raised */
                                age: number;
                                /** @description Whom the split in force makes accountable, and who stands for it now */
                                owner: {
                                    function: string | null;
                                    people: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                        for: string | null;
                                    }[];
                                };
                                raised: {
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    } | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                                seen: {
                                    count: number;
                                    /** Format: date-time */
                                    at: string;
                                };
                                action: {
                                    text: string;
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    };
                                    /** Format: date */
                                    until: string;
                                } | null;
                                closure: {
                                    done: string;
                                    evidence: string;
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    } | null;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                check: {
                                    found: string;
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    } | null;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                reopened: number;
                                why: string | null;
                                rev: number;
                            }[];
                            /** @description What to give as `after` for the next page; null at the end */
                            next: string | null;
                            /** @description All that the filter lets through, whatever their state: how many, how old, how late */
                            counts: {
                                states: {
                                    [key: string]: number;
                                };
                                overdue: number;
                                age: number[];
                                late: number[];
                            };
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Raise a finding */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        finding: string;
                        site: string | null;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        cell?: string | null;
                        /**
                         * @default person
                         * @enum {string}
                         */
                        source?: "person" | "proof" | "drift" | "assessment" | "exercise" | "incident" | "audit" | "import" | "duplicate" | "traffic";
                        /** @default null */
                        reference?: string | null;
                        /** @default null */
                        subject?: {
                            /** @enum {string} */
                            kind: "asset" | "version";
                            /** Format: uuid */
                            id: string;
                        } | null;
                        title: string;
                        /** @default  */
                        text?: string;
                        /** @enum {string} */
                        severity: "high" | "medium" | "low";
                        /** @default false */
                        stops?: boolean;
                        activity: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/findings/{finding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A finding, whose it is, and what you may do with it now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    finding: string;
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
                            id: string;
                            site: string | null;
                            area: string | null;
                            cell: string | null;
                            /** @enum {string} */
                            source: "person" | "proof" | "drift" | "assessment" | "exercise" | "incident" | "audit" | "import" | "duplicate" | "traffic";
                            reference: string | null;
                            subject: {
                                /** @enum {string} */
                                kind: "asset" | "version";
                                /** Format: uuid */
                                id: string;
                                label: string;
                            } | null;
                            title: string;
                            text: string;
                            /** @enum {string} */
                            severity: "high" | "medium" | "low";
                            /** @description It can stop the line */
                            stops: boolean;
                            activity: string;
                            /** @enum {string} */
                            state: "open" | "planned" | "closed" | "checked" | "withdrawn";
                            /**
                             * Format: date-time
                             * @description When it came into its state
                             */
                            since: string;
                            /** @description By when it has to go on from there */
                            due: string | null;
                            /** @description Whole days over its time; null where it is in time */
                            late: number | null;
                            /** @description Whole days since it was raised */
                            age: number;
                            /** @description Whom the split in force makes accountable, and who stands for it now */
                            owner: {
                                function: string | null;
                                people: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                    for: string | null;
                                }[];
                            };
                            raised: {
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                at: string;
                            };
                            seen: {
                                count: number;
                                /** Format: date-time */
                                at: string;
                            };
                            action: {
                                text: string;
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                };
                                /** Format: date */
                                until: string;
                            } | null;
                            closure: {
                                done: string;
                                evidence: string;
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            check: {
                                found: string;
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            reopened: number;
                            why: string | null;
                            rev: number;
                            /** @description For each step null where you may do it now, else why not, in a sentence */
                            steps: {
                                [key: string]: string | null;
                            };
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/findings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of findings as CSV, filtered as the list is */
        get: {
            parameters: {
                query?: {
                    /** @description `mine`: of functions that you stand for, or your action */
                    which?: "waiting" | "mine" | "overdue" | "open" | "planned" | "closed" | "over";
                    site?: string;
                    /** @description With a site: what concerns this area of it, or the site as a whole */
                    area?: string;
                    source?: "person" | "proof" | "drift" | "assessment" | "exercise" | "incident" | "audit" | "import" | "duplicate" | "traffic";
                    severity?: "high" | "medium" | "low";
                    activity?: string;
                    /** @description The function that the split makes accountable now */
                    owner?: string;
                    /** @description The record that they are about */
                    subject?: string;
                    text?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/findings/{finding}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree on what is done about a finding */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    finding: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        action: string;
                        /** Format: uuid */
                        by: string;
                        /** Format: date */
                        until: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/findings/{finding}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what was wrong is mended */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    finding: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        done: string;
                        /** @default  */
                        evidence?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/findings/{finding}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what was done works */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    finding: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        found: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/findings/{finding}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a finding again */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    finding: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/findings/{finding}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what was raised in error */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    finding: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zones and conduits of a site: what is in force, and its draft */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    site: string;
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
                            /** @description null: none were agreed yet */
                            inForce: {
                                number: number;
                                /** Format: date-time */
                                since: string;
                                sha256: string;
                                content: {
                                    /** @enum {string} */
                                    format: "countersign.zones/1";
                                    zones: {
                                        id: string;
                                        label: {
                                            en: string;
                                            de?: string;
                                        };
                                        prefixes: string[];
                                        /**
                                         * @description Of the Purdue model
                                         * @enum {number}
                                         */
                                        level?: 0 | 1 | 2 | 3 | 3.5 | 4 | 5;
                                        /** @description A level for each foundational requirement of IEC 62443 */
                                        target?: number[];
                                        capability?: number[];
                                        achieved?: number[];
                                        /** @description Its place within its level */
                                        place?: number;
                                        marks: ("untrusted" | "temporary" | "wireless" | "external" | "safety")[];
                                        owner?: string;
                                        note?: string;
                                    }[];
                                    conduits: {
                                        id: string;
                                        label: {
                                            en: string;
                                            de?: string;
                                        };
                                        from: string;
                                        to: string;
                                        technology?: string;
                                        marks: ("untrusted" | "temporary" | "wireless" | "external" | "safety")[];
                                        owner?: string;
                                        note?: string;
                                        permissions: {
                                            id: string;
                                            label?: {
                                                en: string;
                                                de?: string;
                                            };
                                            protocol: ("tcp" | "udp" | "icmp" | "other")[];
                                            /** @description None: every port */
                                            ports?: string[];
                                            service?: string;
                                            /** @enum {string} */
                                            direction: "forward" | "back" | "both";
                                            from?: string;
                                            until?: string;
                                            purpose?: string;
                                            /** @description The number of the decision by which it was agreed */
                                            decision?: number;
                                        }[];
                                    }[];
                                };
                            } | null;
                            draft: {
                                rev: number;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                sha256: string;
                                content: {
                                    /** @enum {string} */
                                    format: "countersign.zones/1";
                                    zones: {
                                        id: string;
                                        label: {
                                            en: string;
                                            de?: string;
                                        };
                                        prefixes: string[];
                                        /**
                                         * @description Of the Purdue model
                                         * @enum {number}
                                         */
                                        level?: 0 | 1 | 2 | 3 | 3.5 | 4 | 5;
                                        /** @description A level for each foundational requirement of IEC 62443 */
                                        target?: number[];
                                        capability?: number[];
                                        achieved?: number[];
                                        /** @description Its place within its level */
                                        place?: number;
                                        marks: ("untrusted" | "temporary" | "wireless" | "external" | "safety")[];
                                        owner?: string;
                                        note?: string;
                                    }[];
                                    conduits: {
                                        id: string;
                                        label: {
                                            en: string;
                                            de?: string;
                                        };
                                        from: string;
                                        to: string;
                                        technology?: string;
                                        marks: ("untrusted" | "temporary" | "wireless" | "external" | "safety")[];
                                        owner?: string;
                                        note?: string;
                                        permissions: {
                                            id: string;
                                            label?: {
                                                en: string;
                                                de?: string;
                                            };
                                            protocol: ("tcp" | "udp" | "icmp" | "other")[];
                                            /** @description None: every port */
                                            ports?: string[];
                                            service?: string;
                                            /** @enum {string} */
                                            direction: "forward" | "back" | "both";
                                            from?: string;
                                            until?: string;
                                            purpose?: string;
                                            /** @description The number of the decision by which it was agreed */
                                            decision?: number;
                                        }[];
                                    }[];
                                };
                            } | null;
                            versions: {
                                number: number;
                                /** Format: date-time */
                                since: string;
                                sha256: string;
                                decision: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    title: string;
                                } | null;
                            }[];
                            /** @description About the plan as a whole, or (`conduit`) about traffic through one */
                            decisions: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                title: string;
                                kind: string;
                                /** @enum {string} */
                                state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                conduit: string | null;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of a site’s zones and conduits, as it was in force */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    site: string;
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
                    content: {
                        "application/json": {
                            number: number;
                            /** Format: date-time */
                            since: string;
                            sha256: string;
                            content: {
                                /** @enum {string} */
                                format: "countersign.zones/1";
                                zones: {
                                    id: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    prefixes: string[];
                                    /**
                                     * @description Of the Purdue model
                                     * @enum {number}
                                     */
                                    level?: 0 | 1 | 2 | 3 | 3.5 | 4 | 5;
                                    /** @description A level for each foundational requirement of IEC 62443 */
                                    target?: number[];
                                    capability?: number[];
                                    achieved?: number[];
                                    /** @description Its place within its level */
                                    place?: number;
                                    marks: ("untrusted" | "temporary" | "wireless" | "external" | "safety")[];
                                    owner?: string;
                                    note?: string;
                                }[];
                                conduits: {
                                    id: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    from: string;
                                    to: string;
                                    technology?: string;
                                    marks: ("untrusted" | "temporary" | "wireless" | "external" | "safety")[];
                                    owner?: string;
                                    note?: string;
                                    permissions: {
                                        id: string;
                                        label?: {
                                            en: string;
                                            de?: string;
                                        };
                                        protocol: ("tcp" | "udp" | "icmp" | "other")[];
                                        /** @description None: every port */
                                        ports?: string[];
                                        service?: string;
                                        /** @enum {string} */
                                        direction: "forward" | "back" | "both";
                                        from?: string;
                                        until?: string;
                                        purpose?: string;
                                        /** @description The number of the decision by which it was agreed */
                                        decision?: number;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which asset of a site lies in which zone, by the list of assets, with its IP addresses */
        get: {
            parameters: {
                query?: {
                    /** @description `all`: also those that lie in none (their zone is empty) */
                    among?: "zoned" | "all";
                };
                header?: never;
                path: {
                    site: string;
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
                            id: string;
                            tag: string;
                            zone: string;
                            addresses: string[];
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the draft of a site’s zones and conduits */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Zones and conduits as a file `countersign.zones/1` has them, without assets */
                        content: {
                            [key: string]: unknown;
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
                        "application/json": {
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/discards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the draft up */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the draft in for decision */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        decision: string;
                        title: string;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose traffic to be agreed on */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        decision: string;
                        title: string;
                        why: string;
                        conduit: string;
                        protocol: ("tcp" | "udp" | "icmp" | "other")[];
                        /**
                         * @description `502` or `5000-5010`; none for every port
                         * @default []
                         */
                        ports?: string[];
                        /**
                         * @description What it is recognised as, in the words of Zeek; empty for anything
                         * @default
                         */
                        service?: string;
                        /**
                         * @default forward
                         * @enum {string}
                         */
                        direction?: "forward" | "back" | "both";
                        /** @default null */
                        from?: string | null;
                        /**
                         * @description Its last day (UTC)
                         * @default null
                         */
                        until?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zones and conduits of a site that are in force, as a PDF: picture, zones, conduits, what may pass */
        get: {
            parameters: {
                query?: {
                    /** @description A check of traffic: what it showed is drawn, too */
                    check?: string;
                };
                header?: never;
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest checks of a site’s traffic and firewall rules */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    site: string;
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
                            id: string;
                            /** @enum {string} */
                            kind: "flows" | "rules";
                            name: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            /** @description The number of the version by which it was checked */
                            plan: number;
                            unexpected: number;
                            unread: number;
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Check a log of flows, or the rules of a firewall: the file is the body, of any size up to 2 GB */
        post: {
            parameters: {
                query: {
                    /** @description The id of the check, made by the client */
                    check: string;
                    /** @description A log of flows, or the rules of a firewall */
                    kind: "flows" | "rules";
                    /** @description What the file is called */
                    name: string;
                    /** @description A permission that nothing used in so many is told */
                    days?: number;
                };
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": unknown;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a check found, and what was done about it since */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    site: string;
                    check: string;
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
                            id: string;
                            /** @enum {string} */
                            kind: "flows" | "rules";
                            name: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            /** @description The number of the version by which it was checked */
                            plan: number;
                            size: number;
                            sha256: string;
                            found: {
                                /** @enum {string} */
                                kind: "flows";
                                flows: number;
                                bytes: number;
                                first: string | null;
                                last: string | null;
                                verdicts: {
                                    [key: string]: number;
                                };
                                casts: {
                                    [key: string]: number;
                                };
                                lines: {
                                    /** @enum {string} */
                                    verdict: "inside" | "agreed" | "not-agreed" | "no-conduit" | "unknown";
                                    /** @enum {string} */
                                    cast: "unicast" | "broadcast" | "multicast";
                                    /** @description null: in no zone */
                                    from: string | null;
                                    /** @description null: in no zone */
                                    to: string | null;
                                    /** @enum {string} */
                                    protocol: "tcp" | "udp" | "icmp" | "other";
                                    /** @description null: many */
                                    port: number | null;
                                    service: string;
                                    permission: string | null;
                                    sources: {
                                        addresses: string[];
                                        more: boolean;
                                    };
                                    targets: {
                                        addresses: string[];
                                        more: boolean;
                                    };
                                    flows: number;
                                    bytes: number;
                                    first: string | null;
                                    last: string | null;
                                }[];
                                moreLines: number;
                                scans: {
                                    /** @enum {string} */
                                    kind: "hosts" | "ports";
                                    source: string;
                                    target: string | null;
                                    port: number | null;
                                    /** @description null: in no zone */
                                    from: string | null;
                                    zones: string[];
                                    hosts: number;
                                    more: boolean;
                                    flows: number;
                                    bytes: number;
                                    first: string | null;
                                    last: string | null;
                                }[];
                                moreScans: number;
                                days: number;
                                expired: {
                                    /** @description `conduit/permission` */
                                    permission: string;
                                    /** Format: date-time */
                                    until: string;
                                    flows: number;
                                    bytes: number;
                                    first: string | null;
                                    last: string | null;
                                }[];
                                unused: {
                                    /** @description `conduit/permission` */
                                    permission: string;
                                    last: string | null;
                                    watched: number;
                                }[];
                                read: {
                                    lines: number;
                                    flows: number;
                                    marks: number;
                                    unread: number;
                                    undated: number;
                                };
                                broken: {
                                    refused: string;
                                    params: {
                                        [key: string]: unknown;
                                    };
                                } | null;
                                list: {
                                    from: number;
                                    to: number;
                                    why: {
                                        refused: string;
                                        params: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    text: string;
                                }[];
                            } | {
                                /** @enum {string} */
                                kind: "rules";
                                /** @enum {string} */
                                format: "pfsense" | "iptables" | "csv";
                                read: {
                                    rules: number;
                                    judged: number;
                                    aside: number;
                                    unread: number;
                                };
                                passing: {
                                    /** @description null: where no rule fits */
                                    rule: {
                                        line: number;
                                        name: string;
                                        chain: string;
                                        partial: boolean;
                                    } | null;
                                    faults: {
                                        [key: string]: number;
                                    };
                                    pairs: {
                                        /** @enum {string} */
                                        fault: "no-conduit" | "not-agreed" | "expired" | "unknown";
                                        /** @description null: in no zone */
                                        from: string | null;
                                        /** @description null: in no zone */
                                        to: string | null;
                                        services: string[];
                                    }[];
                                }[];
                                morePassing: number;
                                expired: {
                                    /** @description `conduit/permission` */
                                    permission: string;
                                    /** Format: date-time */
                                    until: string;
                                    lines: number[];
                                }[];
                                missing: {
                                    /** @description `conduit/permission` */
                                    permission: string;
                                    from: string;
                                    to: string;
                                    services: string[];
                                }[];
                                never: {
                                    rule: {
                                        line: number;
                                        name: string;
                                        chain: string;
                                        partial: boolean;
                                    };
                                    by: number | null;
                                }[];
                                moreNever: number;
                                list: {
                                    line: number;
                                    why: {
                                        refused: string;
                                        params: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    text: string;
                                }[];
                                aside: {
                                    line: number;
                                    why: {
                                        refused: string;
                                        params: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    text: string;
                                }[];
                            };
                            /** @description Of each unexpected line, or rule that lets through too much: what was done about it since */
                            standing: {
                                /** @description What a finding about it is raised by */
                                reference: string;
                                /** @description The permission that agrees to it by now */
                                agreed: string | null;
                                /** @description By which it is proposed to be agreed */
                                decision: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    title: string;
                                } | null;
                                /** @description By whose work it came about */
                                explanation: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    title: string;
                                } | null;
                                finding: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                            }[];
                            /** @description The same of each scan */
                            scanStanding: {
                                /** @description What a finding about it is raised by */
                                reference: string;
                                /** @description The permission that agrees to it by now */
                                agreed: string | null;
                                /** @description By which it is proposed to be agreed */
                                decision: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    title: string;
                                } | null;
                                /** @description By whose work it came about */
                                explanation: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    title: string;
                                } | null;
                                finding: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/sites/{site}/network/checks/{check}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raise all that a check found and nothing explains as one finding */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    site: string;
                    check: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        finding: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decision-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of decisions that can be asked for, each with its form, and the life that all of them have */
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
                            kinds: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                about: {
                                    en: string;
                                    de?: string;
                                };
                                activity: string;
                                /** @enum {string} */
                                subject: "assets" | "class" | "place";
                                intervention: string | null;
                                facts: string[];
                                impacts: {
                                    /** @enum {string} */
                                    on: "safety" | "quality" | "validated" | "uptime" | "security";
                                    question: {
                                        en: string;
                                        de?: string;
                                    };
                                }[];
                                fields: {
                                    id: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    /** @enum {string} */
                                    type: "line" | "text" | "yes-no";
                                    required: boolean;
                                }[];
                                work: boolean;
                                ends: boolean;
                                first: boolean;
                                /** @description Whether people ask for it by its form; else it comes with its record */
                                form: boolean;
                            }[];
                            cycle: {
                                step: string;
                                from: ("draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired")[];
                                who: string;
                                to: string;
                                holds: string[];
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decision-kinds/{kind}/needed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a decision of a kind would need if it were asked for now, by name: before anybody judges it */
        get: {
            parameters: {
                query?: {
                    site?: string;
                    area?: string;
                    class?: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                    /** @description The last day on which it is to hold */
                    until?: string;
                    /** @description Ids of assets of the site, with commas, at most 200 */
                    assets?: string;
                    /** @description The facts that are stated, as JSON: {"outage-window":"inside"} */
                    facts?: string;
                };
                header?: never;
                path: {
                    kind: string;
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
                            /** @description The version of the split that says so; null before the first */
                            version: number | null;
                            within: string | null;
                            asks: {
                                /** @enum {string} */
                                role: "sponsor" | "impact" | "consult" | "key" | "consent" | "plan" | "halt" | "verify";
                                impact: ("safety" | "quality" | "validated" | "uptime" | "security") | null;
                                function: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                /** @enum {string} */
                                side: "it" | "operations";
                                /** @description Who stands for it now */
                                people: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                }[];
                            }[];
                            /** @description Facts that nobody has said: each counts as its strictest value */
                            unknown: string[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions of your sites, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `mine`: those that you asked for */
                    which?: "open" | "mine" | "over" | "all";
                    state?: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                    site?: string;
                    kind?: string;
                    asset?: string;
                    /** @description A part of the title, or the number */
                    text?: string;
                    after?: string;
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
                            decisions: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                kind: {
                                    id: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                };
                                /** @description The campaign that it is its site’s part of */
                                campaign: string | null;
                                site: string | null;
                                area: string | null;
                                class: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                                title: string;
                                /** @enum {string} */
                                state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                /** Format: date-time */
                                since: string;
                                requested: {
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                };
                                /** @description The last day on which it holds */
                                until: string | null;
                                slot: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                                rev: number;
                            }[];
                            /** @description How many of your sites are open, whatever their state: by state, up to a thousand in all */
                            open: {
                                [key: string]: number;
                            };
                            /** @description What to give as `after` for the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Ask for a decision: a draft of your own */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        decision: string;
                        kind: string;
                        /** @default null */
                        renews?: string | null;
                        site: string | null;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        class?: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                        /** @default [] */
                        assets?: string[];
                        title: string;
                        content: {
                            /** @default  */
                            why?: string;
                            /** @default {} */
                            fields?: {
                                [key: string]: string | boolean;
                            };
                            /** @default  */
                            rollback?: string;
                            /** @default null */
                            minutes?: number | null;
                            /** @default [] */
                            items?: {
                                /** @enum {string} */
                                part: "before" | "step" | "after";
                                /** @enum {string} */
                                lane: "it" | "operations";
                                label: string;
                            }[];
                        };
                        /** @default {} */
                        stated?: {
                            [key: string]: string | number | boolean;
                        };
                        /** @default null */
                        until?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A decision: what is asked, of whom, what was said and signed, and what you may do with it now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    decision: string;
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
                            id: string;
                            number: number;
                            kind: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                            };
                            /** @description The campaign that it is its site’s part of */
                            campaign: string | null;
                            site: string | null;
                            area: string | null;
                            class: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                            /** Format: date-time */
                            since: string;
                            requested: {
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                at: string;
                            };
                            /** @description The last day on which it holds */
                            until: string | null;
                            slot: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            } | null;
                            rev: number;
                            about: {
                                en: string;
                                de?: string;
                            };
                            activity: string;
                            work: boolean;
                            ends: boolean;
                            fields: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                /** @enum {string} */
                                type: "line" | "text" | "yes-no";
                                required: boolean;
                            }[];
                            content: {
                                /** @default  */
                                why: string;
                                /** @default {} */
                                fields: {
                                    [key: string]: string | boolean;
                                };
                                /** @default  */
                                rollback: string;
                                /** @default null */
                                minutes: number | null;
                                /** @default [] */
                                items: {
                                    /** @enum {string} */
                                    part: "before" | "step" | "after";
                                    /** @enum {string} */
                                    lane: "it" | "operations";
                                    label: string;
                                }[];
                            };
                            stated: {
                                [key: string]: string | number | boolean;
                            };
                            /** @description What the split was asked with */
                            facts: {
                                [key: string]: string | number | boolean;
                            };
                            /** @description The same as people say it */
                            known: {
                                fact: string;
                                /** @description As people call it, in the language asked for */
                                label: string;
                                /** @description Its value as people say it */
                                value: string;
                            }[];
                            /** @description What whoever asked has stated, as people say it */
                            said: {
                                fact: string;
                                /** @description As people call it, in the language asked for */
                                label: string;
                                /** @description Its value as people say it */
                                value: string;
                            }[];
                            /** @description What it takes the place of */
                            renews: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                /** @enum {string} */
                                state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                            } | null;
                            /** @description What takes its place, or is asked for to do so */
                            renewed: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                /** @enum {string} */
                                state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                            } | null;
                            /** @description Of what is approved for many times, how often it was used */
                            uses: {
                                most: number;
                                used: number;
                                left: number;
                                /** @description Those at your sites */
                                list: {
                                    /** Format: uuid */
                                    id: string;
                                    n: number;
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: date-time */
                                    recorded: string;
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    };
                                    assets: {
                                        /** Format: uuid */
                                        id: string;
                                        tag: string;
                                    }[];
                                    note: string;
                                }[];
                            } | null;
                            because: {
                                fact: string;
                                value: unknown;
                                counted: unknown;
                                cell: string;
                            }[];
                            decides: {
                                version: number | null;
                                rule: string | null;
                                /** @enum {string} */
                                level: "corporate" | "site" | "area";
                                place: string | null;
                                A: string[];
                                R: string[];
                                C: string[];
                                I: string[];
                                keys: string[];
                                consents: string[];
                                within: string | null;
                            };
                            /** @description Impacts that change who decides, and who would decide without them */
                            raised: {
                                impacts: ("safety" | "quality" | "validated" | "uptime" | "security")[];
                                without: {
                                    A: string[];
                                    keys: string[];
                                    consents: string[];
                                };
                            }[];
                            /**
                             * @description What a signature on it means, where the signer says nothing else
                             * @enum {string}
                             */
                            meaning: "review" | "approval" | "responsibility" | "authorship";
                            signatures: {
                                /** @description The function that the split names */
                                slot: string | null;
                                /** @enum {string} */
                                side: "it" | "operations";
                                /** Format: uuid */
                                person: string;
                                /** @description As printed */
                                name: string;
                                /** @enum {string} */
                                meaning: "review" | "approval" | "responsibility" | "authorship";
                                /** Format: date-time */
                                at: string;
                                zone: string;
                                hash: string;
                                void: string | null;
                            }[];
                            /** @description What your signature would be on now, and in which function; null where you cannot sign */
                            signs: {
                                /** @enum {string} */
                                role: "sponsor" | "impact" | "consult" | "key" | "consent" | "plan" | "halt" | "verify";
                                slot: string;
                                /** @enum {string} */
                                side: "it" | "operations";
                                as: string;
                            } | null;
                            /** @description The split asks for something else by now; it goes back by itself */
                            stale: boolean;
                            hash: string | null;
                            due: string | null;
                            /** @description What the last signature changes at once */
                            effect: ("split-version" | "asset-differences" | "network-plan" | "agreed-traffic") | null;
                            /** @description The draft of the split that it puts in force, or the version that it has become */
                            draft: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string} */
                                state: "draft" | "signed" | "withdrawn" | "discarded";
                                number: number | null;
                                inForceFrom: string | null;
                                rev: number;
                            } | null;
                            assets: {
                                /** Format: uuid */
                                id: string;
                                tag: string;
                                name: string;
                                /** @enum {string} */
                                class: "safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application";
                            }[];
                            asks: {
                                /** @enum {string} */
                                role: "sponsor" | "impact" | "consult" | "key" | "consent" | "plan" | "halt" | "verify";
                                impact: ("safety" | "quality" | "validated" | "uptime" | "security") | null;
                                question: {
                                    en: string;
                                    de?: string;
                                } | null;
                                function: string;
                                /** @enum {string} */
                                side: "it" | "operations";
                                open: boolean;
                                answer: string | null;
                                said: string;
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                /** @description The function in which they answered */
                                as: string | null;
                                /** @description For whom they stood in */
                                for: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                at: string | null;
                                /** @description Who can sign a key or consent now, or answer what is open */
                                holders: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                    function: string;
                                    for: string | null;
                                }[];
                                /** @description Whether it is open, and you are one of them */
                                mine: boolean;
                            }[];
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                part: "condition" | "before" | "step" | "after";
                                /** @enum {string} */
                                lane: "it" | "operations";
                                label: string;
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                };
                                done: {
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    outcome: "done" | "departed";
                                    note: string;
                                } | null;
                            }[];
                            sentBack: string | null;
                            why: string | null;
                            happened: string | null;
                            acted: {
                                /** Format: uuid */
                                person: string;
                                name: string;
                            }[];
                            /** @description Who asked from outside; until somebody inside takes it over, the requester as well */
                            visitor: {
                                /** Format: uuid */
                                person: string;
                                name: string;
                            } | null;
                            /** @description Since when the plant lets the IT side end the work that runs */
                            released: {
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                at: string;
                            } | null;
                            started: {
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                at: string;
                            } | null;
                            finished: {
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** @description Whether it runs beyond its time */
                            over: boolean;
                            zone: string;
                            /** @description For each step null where you may do it now, else why not, in a sentence */
                            steps: {
                                [key: string]: string | null;
                            };
                            /** @description The functions that are named, as people call them */
                            functions: {
                                [key: string]: {
                                    en: string;
                                    de?: string;
                                };
                            };
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Change a request that is a draft */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        class?: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                        /** @default [] */
                        assets?: string[];
                        title: string;
                        content: {
                            /** @default  */
                            why?: string;
                            /** @default {} */
                            fields?: {
                                [key: string]: string | boolean;
                            };
                            /** @default  */
                            rollback?: string;
                            /** @default null */
                            minutes?: number | null;
                            /** @default [] */
                            items?: {
                                /** @enum {string} */
                                part: "before" | "step" | "after";
                                /** @enum {string} */
                                lane: "it" | "operations";
                                label: string;
                            }[];
                        };
                        /** @default {} */
                        stated?: {
                            [key: string]: string | number | boolean;
                        };
                        /** @default null */
                        until?: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the work of a decision can be done: by constraints, windows, blackouts and other work */
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    decision: string;
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
                            zone: string;
                            minutes: number;
                            /** @description Null where there is none within a year */
                            earliest: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            } | null;
                            /** @description Times into which the work fits, in the four weeks after */
                            free: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            }[];
                            /** @description The tag of an asset that never tolerates it */
                            never: string | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you have asked for from outside, and what you may ask for at the sites that you serve */
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
                            sites: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                            }[];
                            kinds: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                about: {
                                    en: string;
                                    de?: string;
                                };
                                fields: {
                                    id: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    /** @enum {string} */
                                    type: "line" | "text" | "yes-no";
                                }[];
                            }[];
                            requests: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                kind: {
                                    en: string;
                                    de?: string;
                                };
                                site: {
                                    en: string;
                                    de?: string;
                                };
                                title: string;
                                /** @enum {string} */
                                state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                /** @description Whether somebody inside has taken it over */
                                taken: boolean;
                                /** Format: date-time */
                                asked: string;
                                slot: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                                zone: string;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Ask from outside: somebody inside takes it over */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        decision: string;
                        kind: string;
                        site: string;
                        title: string;
                        /** @default  */
                        why?: string;
                        minutes: number;
                        /** @default {} */
                        fields?: {
                            [key: string]: string | boolean;
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
                        "application/json": {
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/requests/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of your own requests from outside: where it stands, when you are expected, and by whom */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    decision: string;
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
                            id: string;
                            number: number;
                            kind: {
                                en: string;
                                de?: string;
                            };
                            site: {
                                en: string;
                                de?: string;
                            };
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                            /** @description Whether somebody inside has taken it over */
                            taken: boolean;
                            /** Format: date-time */
                            asked: string;
                            slot: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            } | null;
                            zone: string;
                            why: string;
                            minutes: number | null;
                            fields: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                said: string;
                            }[];
                            assets: {
                                tag: string;
                                name: string;
                            }[];
                            /** @description What was put as a condition on the yes */
                            conditions: string[];
                            /** @description Who inside expects them */
                            expects: string | null;
                            /** @description The reason for which it was refused, withdrawn or held up */
                            said: string | null;
                            /** @description Whether it runs beyond its time */
                            over: boolean;
                            started: string | null;
                            finished: string | null;
                            /** @description Null where they may withdraw it now, else why not */
                            withdraw: string | null;
                            rev: number;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/assets/{asset}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is approved for an asset for many times, how often it may still be used, and whether by you */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    asset: string;
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
                            approvals: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                title: string;
                                rev: number;
                                until: string | null;
                                left: number;
                                /** @description What was stated, such as the intervention, as people say it */
                                facts: string[];
                                /** @description Null where you may use it, else why not */
                                mayNot: string | null;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who does the work of a decision by the split, and who stands for that at an instant */
        get: {
            parameters: {
                query: {
                    at: string;
                };
                header?: never;
                path: {
                    decision: string;
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
                            needed: {
                                function: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                                /** @enum {string} */
                                side: "it" | "operations";
                                /** @description Who is on call first; none where nobody stands for it then */
                                people: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                    for: string | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of decisions as a file, filtered as the list is */
        get: {
            parameters: {
                query?: {
                    /** @description `mine`: those that you asked for */
                    which?: "open" | "mine" | "over" | "all";
                    state?: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                    site?: string;
                    kind?: string;
                    asset?: string;
                    /** @description A part of the title, or the number */
                    text?: string;
                    format?: "csv" | "xlsx";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decision-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter what was done in an emergency */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        decision: string;
                        kind: string;
                        site: string | null;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        class?: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                        /** @default [] */
                        assets?: string[];
                        title: string;
                        content: {
                            /** @default  */
                            why?: string;
                            /** @default {} */
                            fields?: {
                                [key: string]: string | boolean;
                            };
                            /** @default  */
                            rollback?: string;
                            /** @default null */
                            minutes?: number | null;
                            /** @default [] */
                            items?: {
                                /** @enum {string} */
                                part: "before" | "step" | "after";
                                /** @enum {string} */
                                lane: "it" | "operations";
                                label: string;
                            }[];
                        };
                        /** @default {} */
                        stated?: {
                            [key: string]: string | number | boolean;
                        };
                        /** @default null */
                        until?: string | null;
                        /** Format: date-time */
                        happened: string;
                        acted: string[];
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/sponsors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over what somebody outside asks for */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a request in */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether it has an impact that you judge */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        impact: "safety" | "quality" | "validated" | "uptime" | "security";
                        /** @enum {string} */
                        answer: "no" | "yes" | "unknown";
                        /** @default  */
                        said?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the advice that you are asked for */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        said: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn your key or give your consent, with your identity proven anew */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        meaning: "review" | "approval" | "responsibility" | "authorship";
                        zone: string;
                        given: {
                            account?: string;
                            password?: string;
                            code?: string;
                        } | {
                            passkey: {
                                [key: string]: unknown;
                            };
                        };
                        /** @default [] */
                        conditions?: string[];
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it back to whoever asked */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what you asked for */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold up what is decided */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let go on what was held up */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan the work */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        from: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See to a condition, a check or a step */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        item: string;
                        /** @enum {string} */
                        outcome: "done" | "departed";
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
                            /** Format: uuid */
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the work */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach evidence of at most 8 MB */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachment: string;
                        name: string;
                        content: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let work go on beyond its time, as the plant */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        to: string;
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the IT side end the work, as the plant */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/halts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End work that the plant has released */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/interruptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Interrupt the work, as the plant */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the work */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        said?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the work was right; it is closed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        found: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put down that an approval for many times was used */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        use: string;
                        /** Format: date-time */
                        at: string;
                        assets: string[];
                        note: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/reworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the work back to those who do it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns with decisions at your sites, the newest first */
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
                            campaigns: {
                                /** Format: uuid */
                                id: string;
                                kind: {
                                    id: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                };
                                title: string;
                                requested: {
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                };
                                decisions: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    kind: {
                                        id: string;
                                        label: {
                                            en: string;
                                            de?: string;
                                        };
                                    };
                                    /** @description The campaign that it is its site’s part of */
                                    campaign: string | null;
                                    site: string | null;
                                    area: string | null;
                                    class: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                                    title: string;
                                    /** @enum {string} */
                                    state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                    /** Format: date-time */
                                    since: string;
                                    requested: {
                                        by: {
                                            /** Format: uuid */
                                            person: string;
                                            name: string;
                                        };
                                        /** Format: date-time */
                                        at: string;
                                    };
                                    /** @description The last day on which it holds */
                                    until: string | null;
                                    slot: {
                                        /** Format: date-time */
                                        from: string;
                                        /** Format: date-time */
                                        to: string;
                                    } | null;
                                    rev: number;
                                    assets: number;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Ask for the same on assets of several sites */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        campaign: string;
                        kind: string;
                        title: string;
                        content: {
                            /** @default  */
                            why?: string;
                            /** @default {} */
                            fields?: {
                                [key: string]: string | boolean;
                            };
                            /** @default  */
                            rollback?: string;
                            /** @default null */
                            minutes?: number | null;
                            /** @default [] */
                            items?: {
                                /** @enum {string} */
                                part: "before" | "step" | "after";
                                /** @enum {string} */
                                lane: "it" | "operations";
                                label: string;
                            }[];
                        };
                        /** @default {} */
                        stated?: {
                            [key: string]: string | number | boolean;
                        };
                        /** @default null */
                        until?: string | null;
                        assets: string[];
                        /** @default false */
                        complete?: boolean;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/campaigns/{campaign}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign: where its decision at each of your sites stands, and whom it waits for there */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
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
                            id: string;
                            kind: {
                                id: string;
                                label: {
                                    en: string;
                                    de?: string;
                                };
                            };
                            title: string;
                            requested: {
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                at: string;
                            };
                            decisions: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                kind: {
                                    id: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                };
                                /** @description The campaign that it is its site’s part of */
                                campaign: string | null;
                                site: string | null;
                                area: string | null;
                                class: ("safety-system" | "plc" | "dcs" | "drive" | "sensor" | "hmi" | "scada" | "mes" | "historian" | "engineering-workstation" | "ot-server" | "network-device" | "application") | null;
                                title: string;
                                /** @enum {string} */
                                state: "draft" | "assessing" | "deciding" | "decided" | "scheduled" | "under-way" | "finished" | "closed" | "acted" | "suspended" | "refused" | "withdrawn" | "expired";
                                /** Format: date-time */
                                since: string;
                                requested: {
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                };
                                /** @description The last day on which it holds */
                                until: string | null;
                                slot: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                                rev: number;
                                assets: number;
                                /** @description A draft of yours, which you can hand in */
                                mine: boolean;
                                /** @description Until when those whom it waits for have time */
                                due: string | null;
                                /** @description Whom it waits for */
                                waits: {
                                    /** @enum {string} */
                                    role: "sponsor" | "impact" | "consult" | "key" | "consent" | "plan" | "halt" | "verify";
                                    function: string;
                                    label: {
                                        en: string;
                                        de?: string;
                                    };
                                    /** @enum {string} */
                                    side: "it" | "operations";
                                    /** @description Who stands for it there now */
                                    people: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/decisions/{decision}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of a decision as a PDF: with signatures, their meaning, times, and what they are bound to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    decision: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has the shift of a place, what is open there, and what can stop the line this week */
        get: {
            parameters: {
                query: {
                    site: string;
                    /** @description left out: the whole site */
                    area?: string;
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
                            site: string;
                            area: string | null;
                            zone: string;
                            /** Format: date-time */
                            at: string;
                            duty: {
                                people: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                    for: string | null;
                                }[];
                                /** @description When they took over; null where nobody has */
                                since: string | null;
                                /** @description They took over the site as a whole */
                                whole: boolean;
                            };
                            /** @description The hand-over that nobody has taken over yet */
                            waiting: {
                                /** Format: uuid */
                                id: string;
                                /** @description Null where somebody took over without a hand-over */
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                at: string | null;
                                /** @description For whom it is; null is whoever has the next shift */
                                to: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                notes: string;
                                items: {
                                    kind: string;
                                    subject: string;
                                    title: string;
                                    to: string;
                                }[];
                                taken: {
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: string | null;
                            } | null;
                            /** @description The last shifts that were taken over, the newest first */
                            taken: {
                                /** Format: uuid */
                                id: string;
                                /** @description Null where somebody took over without a hand-over */
                                by: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                at: string | null;
                                /** @description For whom it is; null is whoever has the next shift */
                                to: {
                                    /** Format: uuid */
                                    person: string;
                                    name: string;
                                } | null;
                                notes: string;
                                items: {
                                    kind: string;
                                    subject: string;
                                    title: string;
                                    to: string;
                                }[];
                                taken: {
                                    by: {
                                        /** Format: uuid */
                                        person: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: string | null;
                            }[];
                            /** @description Who may have the next shift */
                            next: {
                                /** Format: uuid */
                                person: string;
                                name: string;
                            }[];
                            mayNot: {
                                /** @description Why you may not hand over; null where you may */
                                handOver: string | null;
                                takeOver: string | null;
                            };
                            items: {
                                /** @enum {string} */
                                kind: "process" | "entry" | "decision" | "window" | "finding";
                                subject: string;
                                area: string | null;
                                /** @description It can stop the line within the next seven days */
                                stops: boolean;
                                late: boolean;
                                title: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                since: string | null;
                                due: string | null;
                                to: string;
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/shifts/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the shift of a place over */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        handover: string;
                        site: string;
                        /** @default null */
                        area?: string | null;
                        /** @default null */
                        to?: string | null;
                        /** @default  */
                        notes?: string;
                        /** @default [] */
                        items?: {
                            /** @enum {string} */
                            kind: "process" | "entry" | "decision" | "window" | "finding";
                            subject: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/shifts/takeovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the shift of a place over */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        takeover: string;
                        site: string;
                        /** @default null */
                        area?: string | null;
                        handover: string | null;
                        why?: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the ledger, the newest first, by person, subject and period */
        get: {
            parameters: {
                query?: {
                    person?: string;
                    kind?: string;
                    subject?: string;
                    from?: string;
                    to?: string;
                    after?: string;
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
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** @description Its place in the chain; null while it is not linked yet */
                                seq: number | null;
                                act: string;
                                /** Format: date-time */
                                at: string;
                                person: string | null;
                                name: string | null;
                                function: string | null;
                                site: string | null;
                                kind: string;
                                subject: string;
                                before: unknown;
                                after: unknown;
                                why: string | null;
                                /** @description The hash of its link; null while it is not linked yet */
                                hash: string | null;
                                channel: string | null;
                                address: string | null;
                            }[];
                            /** @description The people whom these entries are about or speak of */
                            names: {
                                [key: string]: string;
                            };
                            /** @description What to give as `after` for the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/restricted/{restricted}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read what is restricted; the reading and its reason stand in the ledger */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    restricted: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
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
                            reason: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger as a file */
        get: {
            parameters: {
                query?: {
                    /** @description JSON Lines verify by themselves; CSV is to be read */
                    format?: "jsonl" | "csv";
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/jsonl": string;
                        "text/csv": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/settings/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How mail is sent; the password is never told */
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
                            /** @description 0 where mail was never set up */
                            rev: number;
                            /** @description Where links in mails lead: the address of this installation */
                            address: string;
                            settings: {
                                enabled: boolean;
                                host: string;
                                port: number;
                                /** @enum {string} */
                                security: "tls" | "starttls" | "plain";
                                username: string | null;
                                hasPassword: boolean;
                                sender: string;
                            } | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Set up mail; a password that is left out stays as it is */
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
                        enabled: boolean;
                        host: string;
                        port: number;
                        /** @enum {string} */
                        security: "tls" | "starttls" | "plain";
                        username: string | null;
                        password?: string;
                        /** Format: email */
                        sender: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/settings/mail/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a mail to oneself, and hear what came of it */
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
                        "application/json": {
                            arrived: boolean;
                            /** @description What happened, stable */
                            code: string;
                            said: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/account/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether you get one mail a day instead of one each */
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
                            daily: boolean;
                            rev: number;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        /** Say whether you want one mail a day */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        daily: boolean;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/settings/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhooks, without their secrets */
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
                            /** Format: uuid */
                            id: string;
                            name: string;
                            url: string;
                            inside: boolean;
                            acts: string[] | null;
                            site: string | null;
                            active: boolean;
                            oldSecretUntil: string | null;
                            rev: number;
                        }[];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a webhook; the answer tells its secret */
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
                        webhook: string;
                        name: string;
                        url: string;
                        inside: boolean;
                        acts: string[] | null;
                        site: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                            /** @description What the receiver checks signatures with; told to nobody else, and not again */
                            secret: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/settings/webhooks/{webhook}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a webhook another secret, which the answer tells; the old one signs for another day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                            /** @description What the receiver checks signatures with; told to nobody else, and not again */
                            secret: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/settings/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a webhook, stop it or start it again */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        active: boolean;
                        name: string;
                        url: string;
                        inside: boolean;
                        acts: string[] | null;
                        site: string | null;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Remove a webhook */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
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
    "/api/settings/webhooks/{webhook}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a webhook an event of no meaning, and hear what came of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
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
                            arrived: boolean;
                            /** @description What happened, stable */
                            code: string;
                            said: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/settings/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails and calls of webhooks, the newest first, with what came of them */
        get: {
            parameters: {
                query?: {
                    state?: "due" | "sent" | "dead";
                    after?: string;
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
                            deliveries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                act: string;
                                /** @description Who the mail is for */
                                person: string | null;
                                /** @description The name of the webhook */
                                webhook: string | null;
                                /** @enum {string} */
                                state: "due" | "sent" | "dead";
                                attempts: number;
                                triedAt: string | null;
                                nextAt: string | null;
                                /** @description What came of the last attempt */
                                said: string | null;
                            }[];
                            /** @description What to give as `after` for the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/settings/deliveries/{delivery}/resends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what was given up */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The id of the act, made by the client: the same id is done once */
                    "idempotency-key": string;
                    /** @description The state (rev) of the record that the caller saw */
                    "if-match"?: string;
                };
                path: {
                    delivery: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            act: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            subject: string;
                            rev: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes from now on, as server-sent events */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Lists of changes: act, kind and id of the record, site */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Refused */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            params: {
                                [key: string]: unknown;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
