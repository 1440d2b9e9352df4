# SPDX-License-Identifier: MIT
"""CacheOptions, CacheControl, and what is said by presets and profiles."""

import copy
import pickle
import unittest

import httpstatus
import tables

FLAGS = [
    "shared",
    "ranges",
    "stale_when_disconnected",
    "apparent_age",
    "heuristic",
    "strict_304",
    "pragma_in_response",
    "set_cookie_private",
    "ignore_request_cc",
]
NUMBERS = {"heuristic_permille": 1000, "heuristic_cap_s": 2**31, "default_lifetime_s": 2**31}


class Presets(unittest.TestCase):
    def test_names(self):
        names = [row["name"] for row in tables.data("cache_presets")]
        self.assertEqual(httpstatus.cache_presets(), names)
        self.assertEqual(httpstatus.cache_preset_name(2), "cdn")
        self.assertEqual(httpstatus.cache_preset(), httpstatus.cache_preset("rfc-shared"))
        self.assertEqual(httpstatus.cache_preset(name="cdn"), httpstatus.cache_preset("cdn"))

    def test_what_they_are(self):
        for row in tables.data("cache_presets"):
            options = httpstatus.cache_preset(row["name"])
            with self.subTest(name=row["name"]):
                flags = {name.replace("_", "-") for name in FLAGS if getattr(options, name)}
                self.assertEqual(flags, set(row["flags"].split()))
                self.assertEqual([getattr(options, name) for name in NUMBERS], [int(row[name]) for name in NUMBERS])
                self.assertEqual(options.targets, ("CDN-Cache-Control",) if row["name"] == "cdn" else ())  # RFC 9213
                self.assertEqual(repr(options), f"httpstatus.cache_preset('{row['name']}')")
                self.assertEqual(options.profile == 0, row["name"] in ("rfc-shared", "rfc-private", "cdn"))

    def test_a_profile_by_number(self):
        options = httpstatus.cache_preset("cloudflare")
        implicit = httpstatus.cache_profile_implicit(profile=options.profile, code=404)
        self.assertEqual(implicit, (httpstatus.FRESHNESS_PROFILE, 180))
        for profile in (0, -1, 10**30):
            self.assertEqual(httpstatus.cache_profile_implicit(profile, 404), (httpstatus.FRESHNESS_NONE, 0))
            self.assertIs(httpstatus.cache_profile_explicit(profile=profile, code=404), False)


class Changes(unittest.TestCase):
    def test_every_flag(self):
        base = httpstatus.cache_preset()
        for name in FLAGS:
            own = getattr(base, name)
            changed = httpstatus.cache_preset(**{name: not own})
            with self.subTest(name=name):
                self.assertIs(getattr(changed, name), not own)
                self.assertEqual(changed.flags, base.flags ^ getattr(httpstatus, f"CACHE_{name.upper()}"))
                self.assertNotEqual(changed, base)
                self.assertEqual(changed.replace(**{name: own}), base)
                self.assertEqual(repr(changed), f"httpstatus.cache_preset('rfc-shared', {name}={not own})")
                with self.assertRaisesRegex(TypeError, rf"cache_preset\(\) argument '{name}' must be True or False"):
                    httpstatus.cache_preset(**{name: 1})

    def test_every_number(self):
        for name, most in NUMBERS.items():
            for number in (0, most):
                self.assertEqual(getattr(httpstatus.cache_preset(**{name: number}), name), number)
            for number in (-1, most + 1, 2**32, 2**63 - 1):
                with self.assertRaisesRegex(ValueError, rf"argument '{name}' must be 0\.\.{most}, not {number}"):
                    httpstatus.cache_preset("cdn", **{name: number})
            with self.assertRaisesRegex(TypeError, f"'{name}' must be an integer, not float"):
                httpstatus.cache_preset().replace(**{name: 1.0})

    def test_targets(self):
        names = ["A-Cache-Control", type("Name", (str,), {})("b")]
        options = httpstatus.cache_preset(targets=names)
        self.assertEqual(options.targets, ("A-Cache-Control", "b"))
        self.assertEqual({type(name) for name in options.targets}, {str})
        self.assertEqual(httpstatus.cache_preset("cdn", targets=()).targets, ())
        for error, message, targets in (
            (TypeError, "must be an iterable of field names, not str: 'CDN-Cache-Control'", "CDN-Cache-Control"),
            (TypeError, "must be an iterable of field names, not int", 5),
            (TypeError, "must be field names in str, not bytes", [b"CDN-Cache-Control"]),
            (ValueError, "must be field names such as 'CDN-Cache-Control', not ''", [""]),
            (ValueError, "must be field names such as .* not 'a b'", ["a", "a b"]),
            (ValueError, "must be field names such as .*", ["\N{SNOWMAN}"]),
        ):
            with self.assertRaisesRegex(error, rf"CacheOptions.replace\(\) argument 'targets' {message}"):
                options.replace(targets=targets)

    def test_none_is_as_it_was(self):
        options = httpstatus.cache_preset("cdn", ranges=True)
        self.assertEqual(options.replace(ranges=None, targets=None, heuristic_cap_s=None), options)

    def test_wrong_names(self):
        with self.assertRaisesRegex(ValueError, "'name' names no preset: 'ngnix'; the names are .*'nginx'"):
            httpstatus.cache_preset("ngnix")
        with self.assertRaisesRegex(TypeError, "'name' must be the name of a preset, not bytes"):
            httpstatus.cache_preset(b"cdn")
        with self.assertRaisesRegex(TypeError, r"cache_preset\(\) got an unexpected keyword argument 'profile'"):
            httpstatus.cache_preset("cdn", profile=5)
        with self.assertRaisesRegex(TypeError, "multiple values for argument 'name'"):
            httpstatus.cache_preset("cdn", name="cdn")


class Object(unittest.TestCase):
    OPTIONS = httpstatus.cache_preset("nginx", ranges=True, targets=["A"])

    def test_it_never_changes(self):
        for name in ("shared", "targets", "new"):
            with self.assertRaises(AttributeError):
                setattr(self.OPTIONS, name, True)
        with self.assertRaisesRegex(TypeError, "made by cache_preset"):
            httpstatus.CacheOptions()

    def test_equality(self):
        same = httpstatus.cache_preset("nginx").replace(targets=("A",), ranges=True)
        self.assertEqual(same, self.OPTIONS)
        self.assertEqual(hash(same), hash(self.OPTIONS))
        self.assertFalse(same != self.OPTIONS)
        self.assertNotEqual(same.replace(targets=["a"]), self.OPTIONS)
        self.assertNotEqual(same, "nginx")
        with self.assertRaises(TypeError):
            same < self.OPTIONS

    def test_copies(self):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(self.OPTIONS, protocol))
            self.assertEqual((again, repr(again)), (self.OPTIONS, repr(self.OPTIONS)))
        self.assertEqual(copy.deepcopy(self.OPTIONS), self.OPTIONS)
        self.assertEqual(eval(repr(self.OPTIONS)), self.OPTIONS)
        data = bytes(self.OPTIONS)
        self.assertEqual(httpstatus.CacheOptions.from_bytes(data, "nginx", ("A",)), self.OPTIONS)
        shared = httpstatus.cache_preset()
        self.assertEqual(httpstatus.CacheOptions.from_bytes(bytes(shared)), shared)
        for wrong in (b"", data[:-1], b"\0" * len(data), data[:8] + b"\xff" * (len(data) - 8)):
            with self.assertRaises(ValueError):
                httpstatus.CacheOptions.from_bytes(wrong)


class Control(unittest.TestCase):
    MEMBERS = tables.declared_members("cache_control")

    def fed(self, *lines, feed=httpstatus.cache_control_feed):
        cc = httpstatus.cache_control_init()
        for line in lines:
            self.assertIsNone(feed(cc, line))
        return cc

    def test_members_are_those_of_c(self):
        own = {name for name in vars(httpstatus.CacheControl) if name[0] != "_"}
        self.assertEqual(own, set(self.MEMBERS) - {"size"})
        empty = httpstatus.cache_control_init()
        for name in self.MEMBERS[1:]:
            self.assertEqual(getattr(empty, name), None if name.endswith("_s") else 0)

    def test_numbers_are_there_when_they_can_be_used(self):
        # RFC 9111, sections 1.2.2 and 5.2
        cc = self.fed("max-age=5, s-maxage=-1, max-stale, min-fresh=99999999999", "stale-if-error=7")
        self.assertEqual((cc.max_age_s, cc.s_maxage_s, cc.max_stale_s), (5, None, None))
        self.assertEqual((cc.min_fresh_s, cc.stale_if_error_s, cc.stale_while_revalidate_s), (2**31, 7, None))
        self.assertEqual((cc.invalid, cc.bare), (httpstatus.CC_S_MAXAGE, httpstatus.CC_MAX_STALE))
        self.assertEqual(self.fed("max-stale=3").max_stale_s, 3)
        self.assertEqual(self.fed(b"max-age=0").max_age_s, 0)

    def test_targeted(self):
        cc = self.fed("max-age=5", "public", feed=httpstatus.cache_control_targeted_feed)
        self.assertEqual((cc.state, cc.max_age_s), (1, 5))
        cc = self.fed("max-age=5", "(", feed=httpstatus.cache_control_targeted_feed)
        self.assertEqual((cc.state, cc.known, cc.max_age_s), (2, 0, None))

    def test_names(self):
        line = b'no-cache="Set-Cookie, X-A", private=X-User, foo, Bar=1, no-cache=""'
        self.assertEqual(httpstatus.cache_control_names(line, httpstatus.CC_NO_CACHE), ["Set-Cookie", "X-A"])
        self.assertEqual(httpstatus.cache_control_names(text=line, directive=httpstatus.CC_PRIVATE), ["X-User"])
        self.assertEqual(httpstatus.cache_control_names(line, 0), ["foo", "Bar"])
        self.assertEqual(httpstatus.cache_control_names(line, httpstatus.CC_PUBLIC), [])

    def test_object(self):
        cc = self.fed("max-age=5, no-store, max-stale")
        self.assertEqual(repr(cc), "<httpstatus.CacheControl max-age=5 max-stale no-store>")
        self.assertEqual(repr(httpstatus.cache_control_init()), "<httpstatus.CacheControl>")
        with self.assertRaises(AttributeError):
            cc.known = 0
        with self.assertRaisesRegex(TypeError, "made by cache_control_init"):
            httpstatus.CacheControl()
        for feed in (httpstatus.cache_control_feed, httpstatus.cache_control_targeted_feed):
            place = rf"{feed.__name__}\(\) argument"
            with self.assertRaisesRegex(TypeError, f"{place} 'cc' must be a CacheControl, not str"):
                feed("max-age=5", cc)
            with self.assertRaisesRegex(TypeError, f"{place} 'text' must be str or a bytes-like"):
                feed(cc, None)


if __name__ == "__main__":
    unittest.main()
