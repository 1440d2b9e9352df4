/* SPDX-License-Identifier: MIT */
/*
 * Fetches a URL with libcurl and repeats the request as httpstatus_retry_decide() says:
 *
 *     cc retry_curl.c $(pkg-config --cflags --libs httpstatus libcurl) -o retry_curl
 *     ./retry_curl --method POST --data '{}' --key order-17 https://example.org/orders
 *
 * Content of a 2xx response goes to standard output, each decision with its reason to standard error.
 */
#define _POSIX_C_SOURCE 200809L /* clock_gettime, nanosleep */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <curl/curl.h>
#include <httpstatus.h>

enum { EXIT_OTHER_STATUS = 1, EXIT_USAGE = 2, EXIT_NO_ANSWER = 3, KEY_BYTES = 255 };

static const char usage_text[] = "usage: retry_curl [--method NAME] [--data TEXT] [--key KEY] [--policy NAME]\n"
                                 "                  [--timeout-ms N] [--no-wait] URL\n"
                                 "  --data TEXT      content of the request; the method is then POST by default\n"
                                 "  --key KEY        sent as Idempotency-Key: the server must honour it\n"
                                 "  --policy NAME    of httpstatus_retry_policy(); \"default\" by default\n"
                                 "  --timeout-ms N   for each try; 30000 by default\n"
                                 "  --no-wait        repeat at once, whatever the decision says\n";

typedef void wait_function(int64_t delay_ms);

typedef struct options {
    const char *url, *method, *data, *key, *policy;
    long timeout_ms;
    wait_function *wait;
} options;

/* One try: what the callbacks see while libcurl works. */
typedef struct attempt {
    CURL *curl;
    httpstatus_retry_facts before, facts; /* before and after the fields of the answer */
    bool content_passed_on;
} attempt;

static void wait_for(int64_t delay_ms)
{
    struct timespec left = { .tv_sec = (time_t)(delay_ms / 1000), .tv_nsec = (long)(delay_ms % 1000) * 1000000 };
    while (nanosleep(&left, &left) != 0) {
        /* A signal came; what is left of the wait is in left. */
    }
}

static void wait_not_at_all(int64_t delay_ms)
{
    (void)delay_ms;
}

static int64_t steady_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void set_fact(httpstatus_retry_facts *facts, uint32_t fact, bool holds)
{
    facts->facts_known |= fact;
    facts->facts = holds ? facts->facts | fact : facts->facts & ~fact;
}

/* One line of a response head: a field goes to the facts as it is. No field name has a slash. */
static size_t on_header(char *line, size_t size, size_t count, void *context)
{
    attempt *current = context;
    size_t len = size * count;
    const char *colon = memchr(line, ':', len);
    if (len >= 5 && memcmp(line, "HTTP/", 5) == 0) {
        /* Another head: what an interim response said does not count for this one. */
        current->facts = current->before;
    } else if (colon != NULL) {
        size_t name_len = (size_t)(colon - line), value_len = len - name_len - 1;
        while (value_len != 0 && (colon[value_len] == '\r' || colon[value_len] == '\n')) {
            value_len--;
        }
        httpstatus_retry_facts_field(&current->facts, line, name_len, colon + 1, value_len, (int64_t)time(NULL));
    }
    return len;
}

static long response_code(CURL *curl)
{
    long code = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    return code;
}

/* Content of an answer that may be thrown away for a better one is not passed on. */
static size_t on_content(char *content, size_t size, size_t count, void *context)
{
    attempt *current = context;
    if (!httpstatus_is_success((int)response_code(current->curl))) {
        return size * count;
    }
    current->content_passed_on = true;
    return fwrite(content, size, count, stdout) * size;
}

/* What a failure of libcurl means for a repeat; 0 for one that has nothing to do with it, such as a malformed URL. */
static int event_of(CURL *curl, CURLcode result)
{
    long sent_bytes = 0;
    curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &sent_bytes);
    switch (result) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
        return HTTPSTATUS_EVENT_NOT_SENT;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ISSUER_ERROR:
        return HTTPSTATUS_EVENT_CERTIFICATE;
    case CURLE_OPERATION_TIMEDOUT:
        return sent_bytes == 0 ? HTTPSTATUS_EVENT_NOT_SENT : HTTPSTATUS_EVENT_TIMEOUT;
    case CURLE_PARTIAL_FILE:
        return HTTPSTATUS_EVENT_TRUNCATED;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_HTTP3:
        return response_code(curl) != 0 ? HTTPSTATUS_EVENT_TRUNCATED : HTTPSTATUS_EVENT_CLOSED;
    default:
        return HTTPSTATUS_EVENT_NONE;
    }
}

/* 64 random bits spread the waits of many clients; without them the wait is the longest. */
static void draw_random(httpstatus_retry_facts *facts)
{
    FILE *source = fopen("/dev/urandom", "rb");
    if (source == NULL) {
        return;
    }
    if (fread(&facts->random, sizeof facts->random, 1, source) == 1) {
        facts->known |= HTTPSTATUS_KNOWN_RANDOM;
    }
    fclose(source);
}

/* What is known before the try; libcurl sends neither early data nor, as it is set up here, Expect. */
static httpstatus_retry_facts facts_before(const options *chosen, int number)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    facts.method = httpstatus_method_from_text(chosen->method, HTTPSTATUS_NTS);
    facts.attempt = number;
    facts.known = HTTPSTATUS_KNOWN_METHOD | HTTPSTATUS_KNOWN_ATTEMPT;
    set_fact(&facts, HTTPSTATUS_FACT_IDEMPOTENCY_KEY, chosen->key != NULL);
    set_fact(&facts, HTTPSTATUS_FACT_BODY_REPLAYABLE, true);
    set_fact(&facts, HTTPSTATUS_FACT_EXPECT_SENT, false);
    set_fact(&facts, HTTPSTATUS_FACT_EARLY_DATA, false);
    set_fact(&facts, HTTPSTATUS_FACT_REUSED, false);
    draw_random(&facts);
    return facts;
}

/* Sets code or event; false when there is nothing to decide. */
static bool facts_after(attempt *current, CURLcode result)
{
    current->facts.code = (int32_t)response_code(current->curl);
    if (result != CURLE_OK) {
        current->facts.code = 0;
        current->facts.event = event_of(current->curl, result);
        current->facts.known |= HTTPSTATUS_KNOWN_EVENT;
    }
    set_fact(&current->facts, HTTPSTATUS_FACT_RESPONSE_STARTED, result != CURLE_OK && current->content_passed_on);
    return current->facts.code != 0 || current->facts.event != HTTPSTATUS_EVENT_NONE;
}

static void print_decision(const attempt *current, CURLcode result, const httpstatus_retry_verdict *verdict)
{
    int code = current->facts.code;
    fprintf(stderr, "try %d: ", current->facts.attempt);
    if (code != 0) {
        const char *reason = httpstatus_reason(code);
        fprintf(stderr, "%d %s", code, reason != NULL ? reason : "(not registered)");
    } else {
        fputs(curl_easy_strerror(result), stderr);
    }
    fprintf(stderr, ": %s", httpstatus_retry_action_name(verdict->action));
    if (verdict->delay_max_ms != 0) {
        fprintf(stderr, " in %lld ms (%lld..%lld)", (long long)verdict->delay_ms, (long long)verdict->delay_min_ms,
                (long long)verdict->delay_max_ms);
    }
    fprintf(stderr, "\n    %s: %s (%s, %s)\n", httpstatus_why_name(verdict->why), httpstatus_why_text(verdict->why),
            httpstatus_level_name(httpstatus_why_level(verdict->why)), httpstatus_why_source(verdict->why));
}

/* Tries until the decision is not to; returns the exit status. */
static int fetch(CURL *curl, const options *chosen, const httpstatus_retry_settings *policy)
{
    int64_t start_ms = steady_ms();
    for (int number = 1;; number++) {
        attempt current = { .curl = curl, .before = facts_before(chosen, number) };
        current.facts = current.before;
        curl_easy_setopt(curl, CURLOPT_HEADERDATA, &current);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &current);
        CURLcode result = curl_easy_perform(curl);
        if (!facts_after(&current, result)) {
            fprintf(stderr, "retry_curl: %s: %s\n", chosen->url, curl_easy_strerror(result));
            return EXIT_NO_ANSWER;
        }
        current.facts.elapsed_ms = steady_ms() - start_ms;
        current.facts.known |= HTTPSTATUS_KNOWN_ELAPSED;
        httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
        int action = httpstatus_retry_decide(policy, &current.facts, NULL, &verdict);
        if (action < 0) {
            fprintf(stderr, "retry_curl: no decision: %s\n", httpstatus_error_text(action));
            return EXIT_NO_ANSWER;
        }
        print_decision(&current, result, &verdict);
        /* The other actions want what this program does not have: credentials, another protocol, a person. */
        if (action != HTTPSTATUS_ACTION_RETRY && action != HTTPSTATUS_ACTION_NEW_CONNECTION) {
            int status = httpstatus_is_success(current.facts.code) ? 0 : EXIT_OTHER_STATUS;
            return current.facts.code != 0 ? status : EXIT_NO_ANSWER;
        }
        chosen->wait(verdict.delay_ms);
    }
}

/* Everything that stays the same from try to try. */
static struct curl_slist *prepare(CURL *curl, const options *chosen)
{
    char field[sizeof "Idempotency-Key: " + KEY_BYTES];
    /* An expectation would be a fact of its own; none is sent. */
    struct curl_slist *fields = curl_slist_append(NULL, "Expect:");
    if (chosen->key != NULL) {
        snprintf(field, sizeof field, "Idempotency-Key: %s", chosen->key);
        fields = curl_slist_append(fields, field);
    }
    if (chosen->data != NULL) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, chosen->data);
    }
    curl_easy_setopt(curl, CURLOPT_NOBODY, strcmp(chosen->method, "HEAD") == 0 ? 1L : 0L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, chosen->method);
    curl_easy_setopt(curl, CURLOPT_URL, chosen->url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, fields);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, chosen->timeout_ms);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_content);
    /* On a reused connection that the server has closed libcurl repeats any request by itself. */
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    return fields;
}

static int usage(const char *problem, const char *value)
{
    fprintf(stderr, "retry_curl: %s%s\n%s", problem, value, usage_text);
    return EXIT_USAGE;
}

static bool read_milliseconds(const char *text, long *value)
{
    int n = 0;
    return sscanf(text, "%9ld%n", value, &n) == 1 && text[n] == '\0' && *value > 0;
}

/* Visible ASCII: nothing that could end the field. */
static bool is_key(const char *text)
{
    size_t n = 0;
    while (text[n] > ' ' && text[n] <= '~') {
        n++;
    }
    return n != 0 && n <= KEY_BYTES && text[n] == '\0';
}

/* 0, or the exit status. */
static int read_options(int argc, char **argv, options *out)
{
    for (int i = 1; i < argc; i++) {
        const char *option = argv[i], *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (strcmp(option, "--no-wait") == 0) {
            out->wait = wait_not_at_all;
            continue;
        }
        if (strncmp(option, "--", 2) != 0) {
            if (out->url != NULL) {
                return usage("a second URL: ", option);
            }
            out->url = option;
            continue;
        }
        const char **place = strcmp(option, "--method") == 0   ? &out->method
                             : strcmp(option, "--data") == 0   ? &out->data
                             : strcmp(option, "--key") == 0    ? &out->key
                             : strcmp(option, "--policy") == 0 ? &out->policy
                                                               : NULL;
        bool timeout = strcmp(option, "--timeout-ms") == 0;
        if (place == NULL && !timeout) {
            return usage("unknown option: ", option);
        }
        if (value == NULL) {
            return usage("a value is missing after ", option);
        }
        if (timeout && !read_milliseconds(value, &out->timeout_ms)) {
            return usage("no number of milliseconds above 0: ", value);
        }
        if (place != NULL) {
            *place = value;
        }
        i++;
    }
    if (out->key != NULL && !is_key(out->key)) {
        return usage("no key of 1 to 255 visible ASCII letters: ", out->key);
    }
    return out->url == NULL ? usage("no URL", "") : 0;
}

int main(int argc, char **argv)
{
    options chosen = { .policy = "default", .timeout_ms = 30000, .wait = wait_for };
    int status = read_options(argc, argv, &chosen);
    if (status != 0) {
        return status;
    }
    if (chosen.method == NULL) {
        chosen.method = chosen.data != NULL ? "POST" : "GET";
    }
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    if (httpstatus_retry_policy(chosen.policy, HTTPSTATUS_NTS, &policy) != HTTPSTATUS_E_NONE) {
        return usage("no policy has the name ", chosen.policy);
    }
    CURL *curl = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? curl_easy_init() : NULL;
    if (curl == NULL) {
        fprintf(stderr, "retry_curl: libcurl cannot be initialised\n");
        return EXIT_NO_ANSWER;
    }
    struct curl_slist *fields = prepare(curl, &chosen);
    status = fetch(curl, &chosen, &policy);
    curl_slist_free_all(fields);
    curl_easy_cleanup(curl);
    curl_global_cleanup();
    return status;
}
