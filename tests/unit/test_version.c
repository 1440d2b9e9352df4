/* SPDX-License-Identifier: MIT */
#include "httpstatus/version.h"

#include "suite.h"

START_TEST(library_and_headers_agree)
{
    char expected[32];
    snprintf(expected, sizeof expected, "%d.%d.%d", HTTPSTATUS_VERSION_MAJOR, HTTPSTATUS_VERSION_MINOR,
             HTTPSTATUS_VERSION_PATCH);
    ck_assert_str_eq(httpstatus_version_string(), expected);
    ck_assert_int_eq(httpstatus_version_number(), HTTPSTATUS_VERSION_NUMBER);
}
END_TEST

START_TEST(the_build_files_read_the_same_version)
{
    ck_assert_str_eq(httpstatus_version_string(), PROJECT_VERSION);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { library_and_headers_agree, the_build_files_read_the_same_version, NULL };
    return run_suite("version", tests);
}
