package clausebook.render.engine;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/// FreeMarker, set so that a template can draw words and nothing else, the same on every machine.
record TemplateSettings(Configuration configuration) {

    /// @param sources all templates there are: nothing is read from disk while pages are drawn
    static TemplateSettings of(List<TemplateSource> sources) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.forEach(source -> loader.putTemplate(source.name(), source.text()));
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        shut(configuration);
        fix(configuration);
        return new TemplateSettings(configuration);
    }

    /// No class, no program interface, no method of an object: only what records hold.
    private static void shut(Configuration configuration) {
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setObjectWrapper(new ViewWrapper());
    }

    private static void fix(Configuration configuration) {
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
    }
}
